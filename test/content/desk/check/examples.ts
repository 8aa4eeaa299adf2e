// Puts an example of docs/rules.md into the sound story, and says which codes are found then.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { check } from '../../../../content/desk/check/check.ts';
import { checkLive } from '../../../../content/desk/check/check-live.ts';
import { serialize } from '../../../../content/desk/publish/compile.ts';
import { compileFolder } from '../../../../content/desk/publish/compile-folder.ts';
import { pieceKey } from '../../../../content/model/keys.ts';
import type { Edit, Workspace } from '../workspace.ts';
import type { Entry, Example } from './documented.ts';

const SOUND = resolve(import.meta.dirname, '../../../fixtures/desk/sound/harbour');
const QUIZ = 'harbour-quiz.json';
const ARABIC = 'harbour-quiz-ar.json';
const EXPLAINER = 'harbour-explainer.json';
const STORY = 'story.json';
const TRANSLATION = 'story.ar.json';
const FILES = [QUIZ, ARABIC, EXPLAINER, STORY, TRANSLATION];

const Part = v.record(v.string(), v.unknown());
type Part = v.InferOutput<typeof Part>;

const QUESTION = { id: 'first', ask: 'When did it open?', explain: 'It [opened](#opened).' };
const ESTIMATE = {
	...QUESTION,
	...{ kind: 'number', ask: 'How deep?', explain: 'See the claim.', claims: ['dredged'] },
	...{ answer: 13, accept: [12, 14], zeroAt: 5, min: 0, max: 30, step: 1 },
};
const CLAIM = { sources: ['log'], asOf: '2026-05-02' };
const CORRECTION = {
	...{ id: 'c-one', at: '2026-05-03', target: 'question/first', effect: 'note' },
	...{ was: '2 May', now: '1 May', why: 'A slip.' },
};

/** The codes that are found with the bad example of an entry, or with its good one. */
export async function codesWith(it: Workspace, entry: Entry, kind: 'bad' | 'good') {
	const live = entry.live && (await published(it, entry.live));
	await writeFiles(it, entry[kind]);
	const report = await check(it.place, []);
	const compared = live ? checkLive(report.folders, live).findings : [];
	return [...report.findings, ...compared].map(({ code, level }) => ({ code, level }));
}

async function published(it: Workspace, example: Example): Promise<Map<string, string>> {
	await writeFiles(it, example);
	const { folders } = await check(it.place, []);
	const pieces = folders.flatMap(compileFolder).map(({ piece }) => piece);
	return new Map(pieces.map((piece) => [pieceKey(piece.slug), serialize(piece)]));
}

async function writeFiles(it: Workspace, example: Example | undefined): Promise<void> {
	if (!example) throw new Error('There is no example.');
	for (const file of FILES) await it.write(file, readFileSync(resolve(SOUND, file)));
	const [place = '', file] = example.place.split(' ');
	if (file) await it.write(file, example.text);
	else await it.edit(...editsFor(place, v.parse(Part, JSON.parse(example.text))));
}

/** How an example comes into the sound story, by what it is a part of. */
function editsFor(place: string, part: Part): Edit[] {
	const fields = (file: string, path: Edit[1] = []) =>
		Object.entries(part).map(([key, value]): Edit => [file, [...path, key], value]);
	switch (place) {
		case 'quiz':
			return fields(QUIZ);
		case 'arabic':
			return fields(ARABIC);
		case 'explainer':
			return fields(EXPLAINER);
		case 'translation':
			return fields(TRANSLATION);
		case 'claims':
		case 'sources':
			return fields(STORY, [place]);
		case 'question':
			return [[QUIZ, ['questions', 0], { ...QUESTION, ...part }]];
		case 'number':
			return [[QUIZ, ['questions', 0], { ...ESTIMATE, ...part }]];
		case 'image':
			return [[QUIZ, ['image'], part]];
		case 'correction':
			return [[QUIZ, ['corrections'], [{ ...CORRECTION, ...part }]]];
		case 'entry':
			return [[EXPLAINER, ['cards', 0, 'entries'], [{ id: 'start', ...part }]]];
		case 'claim':
			return [
				[STORY, ['claims', 'traffic'], { ...CLAIM, ...part }],
				// Says neither who holds it nor who contradicts, as if the claim had just been changed.
				[TRANSLATION, ['claims', 'traffic'], { text: 'تصل سفن.' }],
			];
		case 'source':
			return [[STORY, ['sources', 'log'], part]];
		case 'passage':
			return [[STORY, ['claims', 'opened', 'passages'], [part]]];
		case 'words':
			return [[TRANSLATION, ['claims', 'opened'], part]];
		default:
			throw new Error(`docs/rules.md has an example of an unknown place: ${place}.`);
	}
}
