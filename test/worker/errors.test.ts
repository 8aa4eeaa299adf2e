import { expect, test } from 'vitest';
import { ERRORS } from '../../worker/errors.ts';

test('give each public code its status', () => {
	const statuses = Object.entries(ERRORS).map(([code, { status }]) => [code, status]);
	expect(Object.fromEntries(statuses)).toEqual({
		'bad-slug': 400,
		'bad-query': 400,
		forbidden: 403,
		'not-found': 404,
		'method-not-allowed': 405,
		gone: 410,
		'bad-format': 501,
		internal: 500,
		misconfigured: 500,
		'content-invalid': 502,
		'content-unavailable': 503,
	});
});

test('are never kept where a cache has a stale copy to fall back on', () => {
	const kept = Object.values(ERRORS).filter(({ status, maxAge }) => status >= 500 && maxAge > 0);
	expect(kept).toEqual([]);
});
