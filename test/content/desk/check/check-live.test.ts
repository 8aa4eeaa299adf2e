// What publishing finds when it compares the files with what readers have.
import { describe, expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { checkLive } from '../../../../content/desk/check/check-live.ts';
import { serialize } from '../../../../content/desk/publish/compile.ts';
import { compileFolder } from '../../../../content/desk/publish/compile-folder.ts';
import { showPath } from '../../../../content/model/finding.ts';
import { pieceKey } from '../../../../content/model/keys.ts';
import { slug } from '../../../fixtures/pieces.ts';
import { runDesk } from '../run-desk.ts';
import { callsOf, forget } from '../stand-in.ts';
import { type Edit, type Workspace, workspace } from '../workspace.ts';

const QUIZ = 'harbour-quiz.json';

/** What KV would have of a workspace's story. */
async function liveOf({ place }: Workspace): Promise<Map<string, string>> {
	const { folders } = await check(place, []);
	const compiled = folders.flatMap(compileFolder);
	return new Map(compiled.map(({ piece }) => [pieceKey(piece.slug), serialize(piece)]));
}

/** What is found in the sound story after edits and a later date, compared with what it was before them. */
async function foundAfter(...edits: Edit[]): Promise<string[]> {
	return foundWith([QUIZ, ['updated'], '2026-05-04'], ...edits);
}

async function foundWith(...edits: Edit[]): Promise<string[]> {
	const it = await workspace();
	const live = await liveOf(it);
	await it.edit(...edits);
	const { folders } = await check(it.place, []);
	const { findings } = checkLive(folders, live);
	return findings.map(({ path, code, level }) => [showPath(path), code, level].join(' '));
}

/** Adds a correction, as if it were the oldest. */
const added = (target: string, effect: string): Edit => [
	QUIZ,
	['corrections', 2],
	{ id: 'c-new', at: '2026-05-02', target, was: 'a', now: 'b', why: 'c', effect },
];
const ALL: Edit = [QUIZ, ['corrections'], undefined];
const LOST = 'corrections correction/lost error';

describe('a change', () => {
	test('wants a later date than readers have', async () => {
		const same = 'updated updated/same warning';
		expect(await foundWith([QUIZ, ['title'], 'Another title'])).toEqual([same]);
		expect(await foundWith(['story.json', ['credit', 'name'], 'Another'])).toHaveLength(3);
		expect(await foundAfter([QUIZ, ['title'], 'Another title'])).toEqual([]);
		expect(await foundWith()).toEqual([]);
	});
});

describe('a correction that readers have', () => {
	test('stays when the piece is written anew', async () => {
		expect(await foundAfter([QUIZ, ['corrections'], []])).toEqual([LOST, LOST]);
		expect(await foundAfter(ALL)).toEqual([LOST, LOST]);
	});

	test('stays what it was', async () => {
		expect(await foundAfter([QUIZ, ['corrections', 1, 'target'], 'piece'])).toEqual([LOST]);
		expect(await foundAfter([QUIZ, ['corrections', 0, 'effect'], 'void'])).toEqual([LOST]);
	});

	test('may be worded better', async () => {
		expect(await foundAfter([QUIZ, ['corrections', 1, 'why'], 'The log says it.'])).toEqual([]);
	});
});

describe('a key that readers were told', () => {
	test.each([
		['an option’s', ['questions', 0, 'options', 0, 'correct'], true, 'questions[0]'],
		['a number’s answer', ['questions', 2, 'answer'], 12, 'questions[2]'],
		['the range of a number', ['questions', 2, 'accept', 1], 15, 'questions[2]'],
		['how far off counts', ['questions', 2, 'zeroAt'], 6, 'questions[2]'],
		['how many to pick', ['questions', 1, 'pick'], 'one', 'questions[1]'],
	] satisfies [string, Edit[1], unknown, string][])(
		'does not change without a word: %s',
		async (_, path, value, at) => {
			expect(await foundAfter([QUIZ, path, value])).toEqual([`${at} correction/missing error`]);
		},
	);

	test('does not change with the order of items', async () => {
		const items = [
			{ id: 'opening', text: 'The opening' },
			{ id: 'dredging', text: 'The dredging' },
		];
		expect(await foundAfter([QUIZ, ['questions', 3, 'items'], items])).toEqual([
			'questions[3] correction/missing error',
		]);
	});

	test('does not go with its question', async () => {
		expect(await foundAfter([QUIZ, ['questions', 2], undefined])).toEqual([
			'questions correction/missing error',
		]);
	});

	test.each(['rekey', 'accept', 'void'])('may change with a new correction: %s', async (effect) => {
		const answer: Edit = [QUIZ, ['questions', 2, 'answer'], 12];
		expect(await foundAfter(added('question/deep', effect), answer)).toEqual([]);
	});

	test('is not excused by a note, nor by a correction that readers have already', async () => {
		const answer: Edit = [QUIZ, ['questions', 2, 'answer'], 12];
		expect(await foundAfter(added('question/deep', 'note'), answer)).toEqual([
			'questions[2] correction/missing error',
		]);
		// The live correction c-two accepts something of this question.
		const key: Edit = [QUIZ, ['questions', 0, 'options', 0, 'correct'], true];
		expect(await foundAfter(key)).toEqual(['questions[0] correction/missing error']);
	});

	test('should change where a correction says so', async () => {
		expect(await foundAfter(added('question/deep', 'rekey'))).toEqual([
			'corrections[2].effect correction/no-change warning',
		]);
		expect(await foundAfter(added('question/deep', 'void'))).toEqual([]);
	});

	test('may be worded better and shown in another order', async () => {
		const options = [
			{ id: 'may', text: 'In May 2026', correct: true, feedback: 'Yes.' },
			{ id: 'april', text: 'In April', feedback: 'Too early.' },
		];
		expect(await foundAfter([QUIZ, ['questions', 0, 'options'], options])).toEqual([]);
	});
});

test('what is live and no sound piece stands in nobody’s way', async () => {
	const { folders } = await check((await workspace()).place, []);
	for (const value of ['{"by":"hand"}', 'not JSON', '']) {
		const live = new Map([[pieceKey(slug('harbour-quiz')), value]]);
		expect(checkLive(folders, live)).toEqual({ findings: [], silenced: [] });
	}
});

test('publishing refuses, and passes over what has a reason', async () => {
	const it = await workspace({ standIn: true });
	expect(await runDesk(['publish', 'harbour'], it.env)).toMatchObject({ code: 0 });
	await it.edit([QUIZ, ['corrections', 1, 'target'], 'piece']);
	await forget(it);
	const refused = await runDesk(['publish', 'harbour'], it.env);
	expect(refused.code).toBe(1);
	expect(refused.out).toMatch(/harbour-quiz\.json:\d+:\d+ {2}corrections .*\(correction\/lost\)/u);
	expect(refused.out).toContain('Nothing was published.');
	expect(await callsOf(it)).toEqual(['list']);

	await it.edit([QUIZ, ['silence'], { 'correction/lost': 'It was of another piece.' }]);
	const passed = await runDesk(['publish', 'harbour'], it.env);
	expect(passed.code).toBe(0);
	expect(passed.out).toContain('passed over: It was of another piece.');
	// A check alone cannot know that, and does not call the reason idle.
	const { findings } = await check(it.place, []);
	expect(findings).toEqual([]);
});
