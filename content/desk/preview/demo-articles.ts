// The articles of the demo partner pages, so that a piece can be seen in one that really tells its story.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainText } from '../../model/inline.ts';
import type { Piece } from '../../model/piece.ts';
import { fromHtml } from '../import/html-text.ts';
import type { Place } from '../place.ts';

export type DemoArticle = { name: string; lang: string; title: string; paragraphs: string[] };

/** How the preview's own address names it. */
export function demoAddress({ name }: DemoArticle): string {
	return `demo:${name}`;
}

/** The articles of all demo pages that have one; none where there are no demo pages. */
export async function readDemoArticles({
	partner,
}: Pick<Place, 'partner'>): Promise<DemoArticle[]> {
	const files = await readdir(partner).catch(() => []);
	const pages = files.filter((file) => file.endsWith('.html')).sort();
	const read = await Promise.all(
		pages.map(async (file) => articleIn(file, await readFile(join(partner, file), 'utf8'))),
	);
	return read.filter((article) => article !== undefined);
}

/** Those in which a passage of a piece stands word for word. */
export function demosFor(piece: Piece, demos: readonly DemoArticle[]): DemoArticle[] {
	const passages = Object.values(piece.claims).flatMap((claim) => claim.passages ?? []);
	return demos.filter(({ lang, paragraphs }) => {
		const text = paragraphs.join('\n');
		return lang === piece.lang && passages.some(({ quote }) => text.includes(quote));
	});
}

function articleIn(file: string, html: string): DemoArticle | undefined {
	const lang = /<html lang="([^"]+)"/u.exec(html)?.[1];
	const article = /<article>(.*?)<\/article>/su.exec(html)?.[1];
	const title = textOf(/<h1>(.*?)<\/h1>/su.exec(html)?.[1]);
	if (lang === undefined || article === undefined) return undefined;
	const body = article.replace(/<header>.*?<\/header>/su, '');
	const paragraphs = Array.from(body.matchAll(/<(p|h2)>(.*?)<\/\1>/gsu), ([, , text]) =>
		textOf(text),
	);
	return { name: file, lang, title, paragraphs };
}

function textOf(html = ''): string {
	return plainText(fromHtml(html).text).trim();
}
