// Which keys of KV an address leads to. What is answered is tested route by route.
import { expect, test } from 'vitest';
import worker from '../../worker/index.ts';
import { MemoryKv } from '../fixtures/memory-kv.ts';
import { quiz, stored } from '../fixtures/pieces.ts';

test.each(['latest', '../../secret', 'f'.repeat(600), '0123456789AB', '%00', ''])(
	'reads no revision that cannot be one: %s',
	async (rev) => {
		const kv = new MemoryKv({ 'piece:planets-quiz': stored(quiz()) });
		const env = { CONTENT: kv, ORIGIN: 'https://gloss.test', FRESH: '1' };
		const answer = await worker.request(`/d/planets-quiz@${rev}.js`, {}, env);
		expect(await answer.text()).toBe("export const error='not-found';");
		expect(kv.reads.filter((key) => !key.startsWith('piece:'))).toEqual([]);
	},
);
