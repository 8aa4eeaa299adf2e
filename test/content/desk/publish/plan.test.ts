import { expect, test } from 'vitest';
import { type Here, planOf, readThere } from '../../../../content/desk/publish/plan.ts';
import { openSeen, type Seen } from '../../../../content/desk/publish/seen.ts';
import { pieceKey } from '../../../../content/model/keys.ts';
import { revOf } from '../../../../content/model/rev.ts';
import { quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { MemoryKv, publishTo } from '../memory-kv.ts';
import { workspace } from '../workspace.ts';

/** A copy that has seen nothing yet. */
const UNSEEN: Seen = {
	valueOf: async () => undefined,
	keep: async () => {},
	filesOf: async () => [],
	forget: async () => {},
};

const NOW = new Date('2026-05-09T12:00:00Z');
const BEFORE = '2026-05-03T12:00:00Z';

async function here(name: string, title = 'A title'): Promise<Here> {
	const piece = quiz({ slug: slug(name), title });
	const value = stored(piece);
	const key = pieceKey(piece.slug);
	return {
		story: 'planets',
		slug: name,
		file: `${name}.json`,
		piece,
		key,
		value,
		rev: await revOf(value),
	};
}

/** A thousand pieces of one story, all of them live. */
async function thousand() {
	const kv = new MemoryKv();
	const pieces = await Promise.all(Array.from({ length: 1000 }, (_, i) => here(`quiz-${i}`)));
	for (const { piece } of pieces) await publishTo(kv, piece, BEFORE);
	return { kv, pieces };
}

test('one change among a thousand pieces of a story takes one list and one read, of that one', async () => {
	const { kv, pieces } = await thousand();
	pieces[7] = await here('quiz-7', 'Another title');
	const there = await readThere(kv, UNSEEN, pieces);
	expect(kv.calls).toEqual(['list piece:', 'get piece:quiz-7']);
	const planned = await planOf(pieces, there, { now: NOW });
	const changed = planned.filter(({ rev, was }) => rev !== was);
	expect(changed.map(({ slug }) => slug)).toEqual(['quiz-7']);
});

test('what was put by hand among them is noticed', async () => {
	const { kv, pieces } = await thousand();
	kv.hold('piece:quiz-3', '{"by":"hand"}');
	const { values } = await readThere(kv, UNSEEN, pieces);
	expect(values.get('piece:quiz-3')).toBe('{"by":"hand"}');
	expect(kv.calls).toEqual(['list piece:', 'get piece:quiz-3']);
});

test('a revision that this copy has seen is not read again, and nothing else is taken for it', async () => {
	const { place } = await workspace();
	const kv = new MemoryKv();
	const [before, after] = [await here('quiz-1'), await here('quiz-1', 'Another title')];
	await publishTo(kv, before.piece, BEFORE);
	const seen = openSeen(place);
	await seen.keep(before.piece.slug, before.value);
	const { values } = await readThere(kv, seen, [after]);
	expect(values.get(after.key)).toBe(before.value);
	expect(kv.calls).toEqual(['list piece:']);

	await seen.keep(before.piece.slug, '{"by":"nobody"}');
	expect((await readThere(kv, seen, [after])).values.get(after.key)).toBe(before.value);
	expect(kv.calls.slice(1)).toEqual(['list piece:', 'get piece:quiz-1']);
});

test('a piece is first published when it is first put, and keeps that', async () => {
	const kv = new MemoryKv();
	const own = await here('quiz-1');
	const firstOf = async (now: Date) => {
		const [planned] = await planOf([own], await readThere(kv, UNSEEN, [own]), { now });
		if (planned) kv.hold(own.key, own.value, planned.metadata);
		return planned?.metadata.first;
	};
	expect(await firstOf(NOW)).toBe(NOW.toISOString());
	expect(await firstOf(new Date('2026-06-01'))).toBe(NOW.toISOString());
});

test('of what was live before that was noted, the last publishing is the first that is known', async () => {
	const kv = new MemoryKv();
	await publishTo(kv, quiz({ slug: slug('quiz-1') }), BEFORE);
	const own = await here('quiz-1');
	const [planned] = await planOf([own], await readThere(kv, UNSEEN, [own]), { now: NOW });
	expect(planned?.metadata).toMatchObject({ first: BEFORE, at: NOW.toISOString() });
});
