import { expect, test } from 'vitest';
import { judgePurge, purgePath, SLUGS_A_PURGE } from '../../../content/model/purge.ts';
import { sign } from '../../../content/model/signature.ts';

const SECRET = 'a secret of thirty-two letters, or more';
const AT = 1_800_000_000;

async function queryFor(slugs: string[], at = AT) {
	const path = await purgePath(SECRET, 'stale', slugs, at);
	return Object.fromEntries(new URL(path, 'https://gloss.test').searchParams);
}

const judged = (query: Record<string, string>, now = AT) => judgePurge(SECRET, query, now * 1000);

test('takes what the desk asks', async () => {
	const query = await queryFor(['planets', 'moons']);
	expect(await judged(query)).toEqual({ how: 'stale', slugs: ['planets', 'moons'] });
});

test('takes as many pieces as Cloudflare takes at once', async () => {
	const slugs = Array.from({ length: SLUGS_A_PURGE }, (_, i) => `p${i}`);
	expect((await judged(await queryFor(slugs)))?.slugs).toEqual(slugs);
});

test('takes it for five minutes, by clocks that may differ', async () => {
	const query = await queryFor(['planets']);
	for (const [away, taken] of [
		[-301, false],
		[-300, true],
		[300, true],
		[301, false],
	] as const) {
		expect((await judged(query, AT + away)) !== undefined, `${away}`).toBe(taken);
	}
});

test('takes nothing that was changed or is not there', async () => {
	const query = await queryFor(['planets']);
	for (const [name, value] of Object.entries({ how: 'gone', slugs: 'moons', at: `${AT + 1}` })) {
		expect(await judged({ ...query, [name]: value })).toBeUndefined();
		const { [name]: _, ...rest } = query;
		expect(await judged(rest)).toBeUndefined();
	}
	expect(await judged({})).toBeUndefined();
});

test.each([
	['stale', 'NOT-A-SLUG', AT],
	['stale', '', AT],
	['stale', Array.from({ length: SLUGS_A_PURGE + 1 }, (_, i) => `p${i}`).join(), AT],
	['all', 'planets', AT],
	['stale', 'planets', 'NaN'],
	['stale', 'planets', 'Infinity'],
])('takes nothing that makes no sense, signed or not: %s %s %s', async (how, slugs, at) => {
	const sig = await sign(SECRET, ['purge', how, slugs, `${at}`]);
	expect(await judged({ how, slugs, at: `${at}`, sig })).toBeUndefined();
});
