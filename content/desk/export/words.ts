// The words of a printed page, one file a language: a new file is a new language. They are those of the widget.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { dateWriter } from '../../model/written-date.ts';

const FOLDER = join(import.meta.dirname, 'words');

const Words = v.object(
	v.entriesFromList(
		[
			...(['quiz', 'explainer', 'asOf', 'oneHow', 'severalHow', 'orderHow', 'pollHow'] as const),
			...(['hint', 'answer', 'answers', 'saidBy', 'publisherSays', 'onRecord', 'unnamed'] as const),
			...([
				'against',
				'source',
				'sources',
				'heldOn',
				'together',
				'replaced',
				'stale',
				'superseded',
			] as const),
			...(['outdated', 'confirmed', 'reported', 'assessed', 'claimed', 'disputed'] as const),
			...([
				'forecast',
				'updated',
				'from',
				'notes',
				'corrections',
				'correctedOn',
				'was',
				'now',
				'why',
			] as const),
			'colon',
		],
		v.string(),
	),
);

type Words = v.InferOutput<typeof Words>;

/** Says the words of a page; `{name}` in them becomes what is given. */
export type Say = {
	say: (key: keyof Words, given?: Readonly<Record<string, string>>) => string;
	date: (when: string) => string;
};

/** The words of a language, in English where there are none. */
export async function wordsOf(lang: string, zone: string | undefined): Promise<Say> {
	const [base = ''] = lang.split('-');
	const text = await readFile(join(FOLDER, `${base}.json`), 'utf8').catch(() =>
		readFile(join(FOLDER, 'en.json'), 'utf8'),
	);
	const words = v.parse(Words, JSON.parse(text));
	return {
		say: (key, given = {}) =>
			words[key].replaceAll(/\{(\w+)\}/gu, (_, name: string) => given[name] ?? ''),
		date: dateWriter(lang, zone),
	};
}
