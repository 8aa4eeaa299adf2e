// What the pages ask for on which pieces are measured: the widget of this build, the pieces, their pictures. Pure.
import type { WidgetBuild, WordList } from '../../model/boot.ts';
import { dataModule } from '../../model/data-module.ts';
import { lookup } from '../../model/lookup.ts';
import { pinnedFile } from '../../model/widget-files.ts';
import type { Picture } from '../files/media.ts';
import type { Planned } from '../publish/plan.ts';
import { type Answer, type Answers, ORIGIN } from './measure.ts';

const SCRIPT = 'text/javascript; charset=utf-8';

/** A page with a place for each piece, and all that it asks for, by path. `release` is the version in package.json. */
export async function measuredPage(
	widget: WidgetBuild,
	release: string,
	pieces: readonly Planned[],
	pictures: readonly Picture[],
): Promise<Answers> {
	const places = pieces.map(
		({ slug }) => `<div data-gloss="${slug}" data-gloss-load="eager"></div>`,
	);
	const page = `<!doctype html><style>body{margin:0}</style>${places.join('')}`;
	const { text } = await pinnedFile(widget, ORIGIN, release);
	return new Map<string, Answer>([
		['/', { contentType: 'text/html; charset=utf-8', body: page }],
		['/gloss.js', { contentType: SCRIPT, body: text }],
		...pieces.map(({ slug, rev, value, piece }): [string, Answer] => {
			const words = wordsOf(widget, piece.lang);
			const body = dataModule({ rev, piece, text: value, words });
			return [`/d/${slug}.js`, { contentType: SCRIPT, body }];
		}),
		...pictures.map(({ name, type, bytes }): [string, Answer] => {
			return [`/media/${name}`, { contentType: type, body: bytes }];
		}),
	]);
}

/** As the worker has them: those of the language, else English. */
function wordsOf({ words }: WidgetBuild, lang: string): WordList {
	return lookup(words, lang.replace(/-.*$/u, '')) ?? lookup(words, 'en') ?? {};
}
