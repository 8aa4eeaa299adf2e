import { describe, expect, test } from 'vitest';
import { type Erasure, erase, planErasure } from '../../../../content/desk/live/erase.ts';
import { draftKey } from '../../../../content/model/keys.ts';
import { stateAt } from '../../../../content/model/time.ts';
import { judge } from '../../../../worker/judge.ts';
import { explainer, quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { fillIn, MemoryKv, publishTo } from '../memory-kv.ts';

const NOW = new Date('2026-05-09T12:00:00Z');
const SLUG = slug('planets-quiz');
const LIVE = 'piece:planets-quiz';
const WORDS = 'What do you know of the planets?';
const picture = (name: string) => ({ src: `/media/${name}`, alt: 'a', credit: 'b' });
const [ONE, OLD, SHARED, HAND] = ['1', '2', '3', '4'].map((it) => `${it.repeat(16)}.png`) as [
	string,
	string,
	string,
	string,
];

/** A piece with all that can be of it in KV, and another that shows one of its images. */
async function kvWithAll(): Promise<MemoryKv> {
	const kv = new MemoryKv();
	for (const name of [ONE, OLD, SHARED, HAND]) kv.hold(`media:${name}`, 'bytes');
	await publishTo(kv, quiz({ image: picture(OLD) }), '2020-01-03T12:00:00Z');
	const live = quiz({ image: picture(ONE), standfirst: `See /media/${SHARED}` });
	await publishTo(kv, live, '2020-01-04T12:00:00Z');
	await fillIn(kv, 'daily', live);
	kv.hold('piece:mine', stored(quiz({ image: picture(HAND) })));
	kv.hold(draftKey(SLUG), stored(quiz({ title: 'To come' })));
	kv.hold(draftKey(slug('planets-quiz-ar')), stored(quiz()).replaceAll(WORDS, 'Another'));
	await publishTo(kv, explainer({ image: picture(SHARED) }), '2020-01-03T12:00:00Z');
	return kv;
}

async function planned(kv: MemoryKv, why?: string): Promise<Erasure> {
	const plan = await planErasure(kv, SLUG, { now: NOW, why });
	if (plan.kind !== 'erasure') throw new Error(plan.kind);
	return plan;
}

const run = async (kv: MemoryKv) => erase(kv, await planned(kv), () => {});
const rest = (kv: MemoryKv) => [...kv.values.keys()].sort();
const wordsLeft = (kv: MemoryKv) =>
	[...kv.values].flatMap(([key, value]) => (value.includes(WORDS) ? [key] : []));

const AFTER = [
	'draft:planets-quiz-ar',
	`media:${SHARED}`,
	'piece:daily',
	'piece:mine',
	'piece:planets-explainer',
	LIVE,
];

describe('erase', () => {
	test('leaves no word of a piece, and of its images only what another shows', async () => {
		const kv = await kvWithAll();
		const { deleted, kept } = await run(kv);
		expect(rest(kv).filter((key) => !key.startsWith('rev:planets-explainer'))).toEqual(AFTER);
		expect(wordsLeft(kv)).toEqual([]);
		expect(kept).toEqual([`media:${SHARED}`]);
		expect(deleted).toContain(draftKey(SLUG));
		expect(deleted.filter((key) => key.startsWith('media:'))).toHaveLength(3);
	});

	test('leaves what readers are told: that it was withdrawn, in its language', async () => {
		const kv = await kvWithAll();
		await run(kv);
		for (const key of [LIVE, 'piece:daily', 'piece:mine']) {
			const verdict = await judge(kv.values.get(key) ?? '');
			if (verdict.kind !== 'found') throw new Error(verdict.kind);
			expect(stateAt(verdict.piece, NOW.getTime()).phase).toBe('withdrawn');
			expect(verdict.piece).toMatchObject({ title: SLUG, lang: 'en', sources: {}, claims: {} });
		}
	});

	test('takes it from readers before it looks at anything else', async () => {
		const kv = await kvWithAll();
		const plan = await planned(kv);
		kv.calls.length = 0;
		await erase(kv, plan, () => {});
		expect(kv.calls[0]).toMatch(/^put piece:planets-quiz piece:daily piece:mine rev:/u);
		expect(kv.calls.map((call) => call.split(' ')[0])).toEqual(
			'put list list list get delete delete'.split(' '),
		);
	});

	test.each([
		['the first put', /^put/u, 'Put: piece:planets-quiz.'],
		['looking for other uses', /^list rev:$/u, 'Still in KV: media:'],
		['deleting images', /^delete media:/u, 'Still in KV: media:'],
		['deleting words', /^delete draft:/u, 'Still in KV: draft:planets-quiz, rev:planets-quiz@'],
	])(
		'a failure in %s says what is left, and a second run finishes it',
		async (_step, fault, said) => {
			const kv = await kvWithAll();
			kv.fails = fault;
			await expect(run(kv)).rejects.toThrow(said);
			kv.fails = undefined;
			await run(kv);
			expect(rest(kv).filter((key) => !key.startsWith('rev:planets-explainer'))).toEqual(AFTER);
			expect(wordsLeft(kv)).toEqual([]);
		},
	);

	test('run again, puts and deletes nothing more', async () => {
		const kv = await kvWithAll();
		await run(kv);
		expect(await planned(kv)).toMatchObject({ entries: [], revisions: [], drafts: [], images: [] });
		expect(await run(kv)).toEqual({ deleted: [], kept: [] });
	});

	test('erases what is no piece, and what is not live any more', async () => {
		const kv = await kvWithAll();
		kv.hold(LIVE, `{"title": "${WORDS}"`);
		await run(kv);
		expect(wordsLeft(kv)).toEqual([]);
		const gone = await kvWithAll();
		gone.values.delete(LIVE);
		await run(gone);
		expect(wordsLeft(gone)).toEqual([]);
	});

	test('finds nothing where there is nothing, and does not take a slot for a piece', async () => {
		const kv = new MemoryKv();
		const plan = (name: string) => planErasure(kv, slug(name), { now: NOW, why: undefined });
		expect(await plan('planets-quiz')).toEqual({ kind: 'missing' });
		await fillIn(kv, 'daily', quiz());
		expect(await plan('daily')).toEqual({ kind: 'slot', holds: SLUG });
	});
});
