// The story of this repository in its two revisions: as first published, and corrected and overtaken by events.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { check, type Report } from '../../../content/desk/check/check.ts';
import { checkLive } from '../../../content/desk/check/check-live.ts';
import { type Place, placeFrom } from '../../../content/desk/place.ts';
import { serialize } from '../../../content/desk/publish/compile.ts';
import { compileFolder } from '../../../content/desk/publish/compile-folder.ts';
import { pieceKey } from '../../../content/model/keys.ts';
import { lookup } from '../../../content/model/lookup.ts';

const place = placeFrom({});
const earlierPlace: Place = { ...place, stories: join(place.root, 'content/earlier') };
let earlier: Report;
let later: Report;

beforeAll(async () => {
	[earlier, later] = await Promise.all([check(earlierPlace, []), check(place, ['assad'])]);
});

const piecesOf = ({ folders }: Report) => folders.flatMap(compileFolder).map(({ piece }) => piece);
const asLive = (report: Report) =>
	new Map(piecesOf(report).map((piece) => [pieceKey(piece.slug), serialize(piece)]));

test('both pass the check', () => {
	expect(earlier.findings).toEqual([]);
	expect(later.findings).toEqual([]);
});

test('the later can be published over the earlier, key by key with a correction', () => {
	expect(checkLive(later.folders, asLive(earlier))).toEqual({ findings: [], silenced: [] });
});

test('the earlier can be put back, and says why it loses the corrections', () => {
	const { findings, silenced } = checkLive(earlier.folders, asLive(later));
	expect(findings).toEqual([]);
	expect(new Set(silenced.map(({ code }) => code))).toEqual(
		new Set(['correction/lost', 'correction/missing']),
	);
});

test('there is a correction of each effect, the same in every language', () => {
	const corrections = new Map(
		piecesOf(later).map(({ slug, corrections = [] }) => [
			`${slug}`,
			corrections.map(({ target, effect }) => `${effect} ${target}`),
		]),
	);
	expect(corrections.get('assad-quiz')).toEqual([
		'void question/why-so-fast',
		'accept question/worries',
		'rekey question/us-troops',
	]);
	expect(corrections.get('assad-quiz-ar')).toEqual(corrections.get('assad-quiz'));
	expect(corrections.get('assad-explainer')).toEqual(['note claim/un-deaths']);
});

test('each correction says what the earlier really said', () => {
	const text = (report: Report, id: string) => {
		const story = report.folders[0]?.story.value;
		return lookup(story?.claims ?? {}, id)?.text;
	};
	const [correction] =
		piecesOf(later).find(({ slug }) => slug === 'assad-explainer')?.corrections ?? [];
	expect(correction?.was).toBe(text(earlier, 'un-deaths'));
	expect(correction?.now).toBe(text(later, 'un-deaths'));
});

test('every forecast and question that was settled is replaced by a later claim', () => {
	const claims = Object.entries(later.folders[0]?.story.value?.claims ?? {});
	const replaced = claims.filter(([, { replacedBy }]) => replacedBy).map(([id]) => id);
	expect(replaced).toEqual(
		expect.arrayContaining(['within-days', 'gone-by-weekend', 'only-a-coup', 'refuge-unknown']),
	);
	for (const [, { replacedBy }] of claims) {
		if (replacedBy === undefined) continue;
		const by = claims.find(([id]) => id === replacedBy);
		expect(by?.[1].sources).toEqual(['dw-live']);
	}
});

test('every passage stands once in a demo article of its language, with what is around it', () => {
	const article = (name: string) => {
		const html = readFileSync(join(place.partner, `${name}.html`), 'utf8');
		const body = html.slice(html.indexOf('<article>'), html.indexOf('</article>'));
		return body.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
	};
	const articles: Record<string, string[]> = {
		en: [article('article'), article('after')],
		ar: [article('arabic')],
	};
	const claims = Object.entries(later.folders[0]?.story.value?.claims ?? {});
	const passages = claims.flatMap(([id, { passages = [] }]) =>
		passages.map((it) => ({ id, ...it })),
	);
	expect(passages.length).toBeGreaterThan(30);
	for (const { id, lang, quote, prefix = '', suffix = '' } of passages) {
		const texts = articles[lang] ?? [];
		const whole = texts.flatMap((text) => text.split(`${prefix}${quote}${suffix}`).slice(1));
		expect(whole, `${id} in ${lang}`).toHaveLength(1);
		const alone = texts.flatMap((text) => text.split(quote).slice(1));
		expect(alone, `${id} in ${lang}, without its surroundings`).toHaveLength(1);
	}
});
