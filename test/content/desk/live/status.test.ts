import { describe, expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { status } from '../../../../content/desk/live/status.ts';
import { statusLines } from '../../../../content/desk/live/status-lines.ts';
import type { Row } from '../../../../content/desk/live/status-rows.ts';
import { planWithdrawal } from '../../../../content/desk/live/withdraw.ts';
import { compileFolder } from '../../../../content/desk/publish/compile-folder.ts';
import type { Piece } from '../../../../content/model/piece.ts';
import { revOf } from '../../../../content/model/rev.ts';
import { quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { fillIn, MemoryKv, publishTo } from '../memory-kv.ts';
import { type Workspace, workspace } from '../workspace.ts';

const NOW = new Date('2026-05-04T10:00:00Z');
const QUIZ = 'harbour-quiz';

/** The sound story, published as it stands, with its live.json. */
async function published() {
	const it = await workspace();
	const kv = new MemoryKv();
	const { folders } = await check(it.place, [], NOW);
	const pieces = folders.flatMap(compileFolder).map(({ piece }) => piece);
	const live: Record<string, string> = {};
	for (const piece of pieces) live[piece.slug] = await publishTo(kv, piece, '2026-05-03T12:00:00Z');
	const note = (changes: object) => it.write('live.json', JSON.stringify({ ...live, ...changes }));
	await note({});
	const piece = pieces.find((one) => one.slug === QUIZ);
	if (!piece) throw new Error('There is no quiz.');
	kv.calls.length = 0;
	return { it, kv, piece, note, live };
}

async function rowsOf(it: Workspace, kv: MemoryKv, remote = true): Promise<Map<string, Row>> {
	const { rows } = await status(it.place, kv, [], { remote, now: NOW });
	return new Map(rows.map((row) => [row.name, row]));
}

async function linesOf(it: Workspace, kv: MemoryKv): Promise<string[]> {
	const found = await status(it.place, kv, [], { remote: true, now: NOW });
	return statusLines(found, { colour: false, where: 'remotely', remote: true });
}

const changed = (piece: Piece): Piece => ({ ...piece, title: 'Changed over there' });

describe('status', () => {
	test('is at ease where all is in step, after one list and one read', async () => {
		const { it, kv } = await published();
		for (const row of (await rowsOf(it, kv)).values()) {
			expect(row).toMatchObject({ standing: 'in step', attention: false });
		}
		expect(kv.calls).toHaveLength(2);
		expect((await linesOf(it, kv)).at(-1)).toBe(
			'3 entries remotely, nothing to see to. Read with 1 list and 1 bulk read.',
		);
	});

	test('tells who changed a piece: here, there, or both', async () => {
		const { it, kv, piece, note } = await published();
		const theirs = await publishTo(kv, changed(piece), '2026-05-03T13:00:00Z');
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({
			standing: 'changed there',
			attention: true,
		});
		await it.edit([`${QUIZ}.json`, ['title'], 'Changed here']);
		expect((await rowsOf(it, kv)).get(QUIZ)?.standing).toBe('changed on both sides');
		await note({ [QUIZ]: theirs });
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({
			standing: 'changed here',
			attention: false,
		});
		expect((await rowsOf(it, kv, false)).get(QUIZ)?.standing).toBe('changed here');
	});

	test('sees what was put by hand, and checks it', async () => {
		const { it, kv, piece } = await published();
		kv.hold(`piece:${QUIZ}`, stored(changed(piece)));
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({
			standing: 'put by hand',
			attention: true,
			there: { valid: true },
		});
		kv.hold(`piece:${QUIZ}`, stored(piece), { rev: 'of another' });
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({
			standing: 'put by hand',
			attention: false,
		});
		kv.hold(`piece:${QUIZ}`, stored(piece).replace('"title"', '"tilte"'));
		const row = (await rowsOf(it, kv)).get(QUIZ);
		expect(row).toMatchObject({ standing: 'invalid there', readers: 'only the link' });
		const lines = (await linesOf(it, kv)).join('\n');
		expect(lines).toContain('harbour-quiz: put by hand, and no sound piece');
		expect(lines).toContain('(schema/');
	});

	test('says what is missing, and whether it ever was there', async () => {
		const { it, kv, note } = await published();
		kv.values.delete(`piece:${QUIZ}`);
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({
			standing: 'missing',
			readers: 'nothing',
			attention: true,
		});
		expect((await linesOf(it, kv)).join('\n')).toMatch(/[0-9a-f]{12} was published and is gone/u);
		await note({ [QUIZ]: undefined });
		expect((await linesOf(it, kv)).join('\n')).toContain('not published yet');
	});

	test('says which files cannot be published, and what readers have meanwhile', async () => {
		const { it, kv } = await published();
		await it.edit([`${QUIZ}.json`, ['title'], '']);
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({
			standing: 'invalid here',
			readers: 'live',
			errors: 1,
		});
		await it.write('story.json', '{');
		for (const row of (await rowsOf(it, kv)).values()) expect(row.standing).toBe('invalid here');
	});

	test.each([
		['stale', { reviewBy: '2026-05-03' }],
		['early', { publishAt: '2026-06-01' }],
		['expired', { expires: '2026-05-03' }],
	] as const)('says that readers have it as %s', async (readers, changes) => {
		const { it, kv, piece } = await published();
		await publishTo(kv, { ...piece, ...changes }, '2026-05-03T13:00:00Z');
		expect((await rowsOf(it, kv)).get(QUIZ)?.readers).toBe(readers);
	});

	test('warns where publishing the file would undo a withdrawal', async () => {
		const { it, kv, note } = await published();
		const plan = await planWithdrawal(kv, slug(QUIZ), { now: NOW, why: undefined });
		if (plan.kind !== 'withdrawal') throw new Error(plan.kind);
		await kv.put(plan.entries);
		await note({ [QUIZ]: plan.rev });
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({ returns: true, attention: true });
		await it.edit([`${QUIZ}.json`, ['withdrawn'], { at: '2026-05-04' }]);
		expect((await rowsOf(it, kv)).get(QUIZ)).toMatchObject({ standing: 'in step', returns: false });
	});

	test('finds what is live without a file, and tells whether the file is gone', async () => {
		const { it, kv, note } = await published();
		const rev = await publishTo(kv, quiz(), '2026-05-03T13:00:00Z');
		kv.hold('piece:broken', '{');
		expect((await rowsOf(it, kv)).get('planets-quiz')).toMatchObject({
			standing: 'only there',
			story: 'planets',
			attention: false,
		});
		expect((await rowsOf(it, kv)).get('broken')?.standing).toBe('invalid there');
		await note({ 'planets-quiz': rev });
		expect((await rowsOf(it, kv)).get('planets-quiz')).toMatchObject({
			standing: 'file gone',
			story: 'harbour',
			attention: true,
		});
	});

	test('shows slots, and those that are behind', async () => {
		const { it, kv, piece } = await published();
		await fillIn(kv, 'daily', piece);
		expect((await rowsOf(it, kv)).get('daily')).toMatchObject({ standing: 'slot', holds: QUIZ });
		await publishTo(kv, changed(piece), '2026-05-03T13:00:00Z');
		expect((await rowsOf(it, kv)).get('daily')).toMatchObject({ standing: 'slot behind' });
		expect((await linesOf(it, kv)).join('\n')).toContain('slot daily harbour-quiz --remote');
	});

	test('of one story shows what is of it, and reads no more', async () => {
		const { it, kv, piece } = await published();
		await publishTo(kv, quiz(), '2026-05-03T13:00:00Z');
		await fillIn(kv, 'daily', piece);
		const { rows } = await status(it.place, kv, ['harbour'], { remote: true, now: NOW });
		expect(rows.map(({ name }) => name)).toEqual([
			'daily',
			'harbour-explainer',
			QUIZ,
			'harbour-quiz-ar',
		]);
	});

	test('fits 80 columns with the longest slug, and carries no escape sequence', async () => {
		const { it, kv } = await published();
		const long = slug('a'.repeat(64));
		await publishTo(kv, quiz({ slug: long }), '2026-05-03T13:00:00Z');
		kv.hold('piece:\u001b[2Jx', '{"a\u009b2J": 1}');
		const lines = await linesOf(it, kv);
		const advice = lines.indexOf('');
		expect(Math.max(...lines.slice(0, advice).map((line) => line.length))).toBeLessThanOrEqual(80);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
		expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/u);
	});

	test('knows the revision by the bytes', async () => {
		const { it, kv, piece } = await published();
		expect((await rowsOf(it, kv)).get(QUIZ)?.there?.rev).toBe(await revOf(stored(piece)));
	});
});

test('a thousand pieces take one list and ten reads', async () => {
	const it = await workspace();
	const kv = new MemoryKv();
	for (let i = 0; i < 1000; i += 1) kv.hold(`piece:p${i}`, '{}');
	const steps: number[] = [];
	const progress = (done: number) => steps.push(done);
	await status(it.place, kv, [], { remote: true, now: NOW, progress });
	expect(kv.calls.map((call) => call.split(' ')[0])).toEqual(['list', ...Array(10).fill('get')]);
	expect(steps).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
});
