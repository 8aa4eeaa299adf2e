import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Unchanging } from '../../../worker/store/unchanging.ts';

const FOUND = { kind: 'found', text: 'A revision' } as const;
const MISSING = { kind: 'missing' } as const;
const FAILED = { kind: 'unavailable', error: '503' } as const;

const HOUR = 3_600_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What is known under a name, before storage that says one thing after the other. */
function opened(...says: (typeof FOUND | typeof MISSING | typeof FAILED)[]) {
	const kept = new Unchanging<typeof FOUND>({ count: 10, bytes: 1_000 }, () => 10);
	const read = vi.fn(async () => says.shift() ?? MISSING);
	return { read, ask: () => kept.get('name', read) };
}

test('what was found costs the next readers no read', async () => {
	const { read, ask } = opened(FOUND);
	for (let i = 0; i < 5; i += 1) expect(await ask()).toEqual(FOUND);
	expect(read).toHaveBeenCalledOnce();
});

test('what was erased goes from memory within the hour', async () => {
	const { ask } = opened(FOUND, MISSING);
	expect(await ask()).toEqual(FOUND);
	vi.advanceTimersByTime(HOUR);
	expect(await ask()).toEqual(MISSING);
	expect(await ask()).toEqual(MISSING);
});

test('an outage takes nothing away', async () => {
	const { ask } = opened(FOUND, FAILED, FAILED, FOUND);
	await ask();
	for (let i = 0; i < 3; i += 1) {
		vi.advanceTimersByTime(HOUR);
		expect(await ask()).toEqual(FOUND);
	}
});

test('what was not there is asked for each time', async () => {
	const { read, ask } = opened(MISSING, FOUND);
	expect(await ask()).toEqual(MISSING);
	expect(await ask()).toEqual(FOUND);
	expect(read).toHaveBeenCalledTimes(2);
});
