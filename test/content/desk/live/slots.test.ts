import { describe, expect, test } from 'vitest';
import { planFilling } from '../../../../content/desk/live/fill-slot.ts';
import { putAtOnce } from '../../../../content/desk/live/put-at-once.ts';
import { slotsHolding } from '../../../../content/desk/live/slots.ts';
import { metadataOf } from '../../../../content/model/metadata.ts';
import { explainer, quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { fillIn, MemoryKv, publishTo } from '../memory-kv.ts';

const NOW = new Date('2026-05-09T12:00:00Z');
const [SLUG, DAILY] = [slug('planets-quiz'), slug('daily')];

describe('slotsHolding', () => {
	test('finds the slots of a piece with one list and no read', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		await publishTo(kv, explainer(), '2020-01-03T12:00:00Z');
		await fillIn(kv, 'daily', quiz());
		await fillIn(kv, 'weekly', explainer());
		const found = await slotsHolding(kv, [SLUG]);
		expect(found.map(({ name, holds }) => [name, holds])).toEqual([['daily', SLUG]]);
		expect(kv.calls).toEqual(['list piece:']);
	});

	test('reads those that were put by hand, with and without metadata', async () => {
		const kv = new MemoryKv();
		const rev = await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		kv.hold('piece:copied', stored(quiz()), metadataOf(quiz(), rev, '2020-01-03T12:00:00Z'));
		kv.hold('piece:bare', stored(quiz()));
		kv.hold('piece:other', stored(explainer()));
		kv.hold('piece:broken', '{');
		const found = await slotsHolding(kv, [SLUG]);
		expect(found.map(({ name }) => name)).toEqual(['bare', 'copied']);
	});
});

describe('filling a slot', () => {
	const plan = (kv: MemoryKv, name = DAILY, piece = SLUG, stories: string[] = []) =>
		planFilling(kv, name, piece, { now: NOW, stories });

	test('puts the live bytes there by one put, and says what they are', async () => {
		const kv = new MemoryKv();
		const rev = await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		await fillIn(kv, 'daily', explainer());
		const planned = await plan(kv);
		if (planned.kind !== 'filling') throw new Error(planned.kind);
		expect(planned).toMatchObject({ rev, was: { piece: { slug: 'planets-explainer' } } });
		await putAtOnce(kv, planned.entries);
		expect(kv.calls.filter((it) => it.startsWith('put'))).toEqual(['put piece:daily']);
		expect(kv.values.get('piece:daily')).toBe(stored(quiz()));
		expect(kv.metadata.get('piece:daily')).toMatchObject({ rev, holds: SLUG });
		expect(await plan(kv)).toEqual({ kind: 'same', rev });
	});

	test.each([
		['a piece of a story', {}, DAILY, SLUG, ['planets'], { kind: 'is-a-piece', story: 'planets' }],
		['its own name', {}, SLUG, SLUG, [], { kind: 'itself' }],
		['what is not there', {}, DAILY, slug('nowhere'), [], { kind: 'missing' }],
		['what is withdrawn', { withdrawn: { at: '2020' } }, DAILY, SLUG, [], { kind: 'gone' }],
		['what has expired', { expires: '2020' }, DAILY, SLUG, [], { kind: 'gone', phase: 'expired' }],
	])('refuses %s', async (_what, changes, name, piece, stories, refusal) => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(changes), '2020-01-03T12:00:00Z');
		expect(await plan(kv, name, piece, stories)).toMatchObject(refusal);
	});

	test('refuses the name of another live piece, another slot, and what is no piece', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		await publishTo(kv, explainer(), '2020-01-03T12:00:00Z');
		await fillIn(kv, 'weekly', quiz());
		kv.hold('piece:broken', '{');
		expect(await plan(kv, slug('planets-explainer'))).toMatchObject({ kind: 'is-a-piece' });
		expect(await plan(kv, DAILY, slug('weekly'))).toEqual({ kind: 'is-a-slot', holds: SLUG });
		expect(await plan(kv, DAILY, slug('broken'))).toEqual({ kind: 'invalid' });
	});
});
