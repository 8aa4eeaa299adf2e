import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { purge } from '../../worker/purge.ts';

// Local workerd has no cache in front of it.
const asked: string[] = [];
const cache = {
	async purge({ tags = [] }: { tags?: string[] }) {
		asked.push(`purge ${tags}`);
		return { success: true, errors: [] };
	},
	async invalidate({ tags = [] }: { tags?: string[] }) {
		asked.push(`invalidate ${tags}`);
		if (tags.includes('lost')) throw new Error('The line was cut.');
		const success = !tags.includes('refused');
		return { success, errors: success ? [] : [{ code: 1, message: 'No.' }] };
	},
};

let logged: MockInstance;
beforeEach(() => {
	logged = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
	logged.mockRestore();
	asked.length = 0;
});

describe('purge', () => {
	test('marks the copies of pieces and of all lists stale', async () => {
		expect(await purge({ cache }, 'stale', ['planets', 'moons'])).toEqual({ purged: true });
		expect(asked).toEqual(['invalidate planets,moons,_lists']);
	});

	test('deletes them where nobody must get them once more', async () => {
		expect(await purge({ cache }, 'gone', ['planets'])).toEqual({ purged: true });
		expect(asked).toEqual(['purge planets,_lists']);
	});

	test('says that there is no cache', async () => {
		expect(await purge({}, 'stale', ['planets'])).toEqual({ purged: false, why: 'no-cache' });
		expect(logged).not.toHaveBeenCalled();
	});

	test.each(['refused', 'lost'])('says that it failed, and logs why: %s', async (slug) => {
		expect(await purge({ cache }, 'stale', [slug])).toEqual({ purged: false, why: 'failed' });
		expect(logged).toHaveBeenCalledWith(expect.stringContaining('"code":"not-purged"'));
	});
});
