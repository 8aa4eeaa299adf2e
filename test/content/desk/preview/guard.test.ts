import { describe, expect, test } from 'vitest';
import { refusal } from '../../../../content/desk/preview/guard.ts';
import { isOurs, otherOrigin } from '../../../../content/desk/preview/names.ts';

const HOST = 'localhost:8789';

describe('the guard lets pass', () => {
	test.each([
		['a browser’s address bar', { host: HOST, 'sec-fetch-site': 'none' }],
		['the preview’s own pages', { host: HOST, 'sec-fetch-site': 'same-origin' }],
		['a client that says nothing', { host: '127.0.0.1:8789' }],
		[
			'a script under the other name',
			{ host: '127.0.0.1:8789', 'sec-fetch-site': 'cross-site', referer: `http://${HOST}/x` },
		],
		[
			'a module under the other name',
			{ host: '127.0.0.1:8789', 'sec-fetch-site': 'cross-site', origin: `http://${HOST}` },
		],
	])('%s', (_, headers) => {
		expect(refusal(headers, 8789)).toBeUndefined();
	});
});

describe('the guard refuses', () => {
	test.each([
		['another name that leads here', { host: 'evil.example:8789' }],
		['another port', { host: 'localhost:80' }],
		['no name', {}],
		[
			'another website',
			{ host: HOST, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
		],
		['another website that hides', { host: HOST, 'sec-fetch-site': 'cross-site' }],
		['an opaque origin', { host: HOST, 'sec-fetch-site': 'cross-site', origin: 'null' }],
		[
			'another server of this machine',
			{ host: HOST, 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' },
		],
		[
			'a name that only begins like ours',
			{ host: HOST, 'sec-fetch-site': 'cross-site', referer: `http://${HOST}.evil.example/` },
		],
	])('%s', (_, headers) => {
		expect(refusal(headers, 8789)).toMatch(/^The preview answers/u);
	});
});

test('the widget comes from the other name of this machine', () => {
	expect(otherOrigin('http://localhost:8789/a')).toBe('http://127.0.0.1:8789');
	expect(otherOrigin('http://127.0.0.1:8789/a')).toBe('http://localhost:8789');
	expect(isOurs('localhost:8789', 8789)).toBe(true);
});
