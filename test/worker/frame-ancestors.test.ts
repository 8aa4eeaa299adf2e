import { describe, expect, test } from 'vitest';
import { frameAncestorsOf } from '../../worker/frame-ancestors.ts';

const read = (FRAME_ANCESTORS: string) => frameAncestorsOf({ FRAME_ANCESTORS });

describe('frameAncestorsOf', () => {
	test('lets everyone in where nothing is said, or *', () => {
		expect(frameAncestorsOf({})).toEqual({ ok: true, sources: '*' });
		expect(read(' * ')).toEqual({ ok: true, sources: '*' });
	});

	test.each([
		['https://news.example', 'https://news.example'],
		[
			'https://news.example  https://www.news.example:8443\n',
			'https://news.example https://www.news.example:8443',
		],
		['http://localhost:8788', 'http://localhost:8788'],
		['https://xn--nws-qla.example', 'https://xn--nws-qla.example'],
	])('lets in those of the list, and ourselves: %j', (list, sources) => {
		expect(read(list)).toEqual({ ok: true, sources: `'self' ${sources}` });
	});

	test.each([
		'',
		'news.example',
		'//news.example',
		'https://',
		'https:news.example',
		'https://news.example/',
		'https://news.example/path',
		'https://news.example?a',
		'https://news.example#a',
		'https://*.news.example',
		'https://news.example:*',
		'https://news.example*',
		'https://user@news.example',
		'https://news.example:443',
		'https://news.example:99999',
		'https://NEWS.example',
		'https://nëws.example',
		'https://news.example;script-src',
		'https://news.example,https://other.example',
		"'self'",
		"'none'",
		'https:',
		'*.news.example',
		'data:',
		'javascript:alert(1)',
		'null',
	])('refuses what is no exact origin: %j', (word) => {
		expect(read(word)).toEqual({ ok: false, wrong: word });
		expect(read(`https://news.example ${word || '*'}`)).toMatchObject({ ok: false });
	});

	test.each([
		'https://news.example.evil.tld',
		'https://evilnews.example',
		'https://news.example:8443',
		'http://news.example',
		'https://www.news.example',
	])('has no pattern in it that %s could match', (lookalike) => {
		const ancestors = read('https://news.example');
		const sources = ancestors.ok ? ancestors.sources.split(' ') : [];
		expect(sources).toEqual(["'self'", 'https://news.example']);
		expect(sources).not.toContain(lookalike);
		expect(sources.join()).not.toMatch(/[*/]$|\*/u);
	});

	test('refuses * among others: it is either everyone or a list', () => {
		expect(read('https://news.example *')).toEqual({ ok: false, wrong: '*' });
	});
});
