// Requests as scanners, broken clients and people with too much time send them.
import fc from 'fast-check';
import { anyText } from './texts.ts';

/** Stands in every header that may say where a request came from. Nothing of it may come back. */
export const STRANGER = 'stranger-host.example';

export type Asked = {
	method: string;
	path: string;
	headers: readonly (readonly [string, string])[];
};

/** Under these there is something in KV. */
export const KEPT = {
	live: 'a',
	explainer: 'planets-explainer',
	invalid: 'broken',
	expired: 'old',
	withdrawn: 'taken-down',
	early: 'tomorrow',
} as const;

const HASH = '0123456789ab';

const names = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...Object.values(KEPT), 'missing') },
	fc.constantFrom(
		...['', 'A', 'a.b', 'a@b', 'a b', '-', 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(20_000)],
		...[
			'..',
			'.',
			'%2e%2e',
			'%2E%2E%2f',
			'..%2f..%2f',
			'%00',
			'a%00',
			'%0d%0aSet-Cookie:x=y',
			'\\',
		],
		...['a%2fb', 'a/../b', 'a%5c..%5cb', '%', '%zz', '%e0%a4%a', '%ff', '%c0%ae', '%u0041', 'a;b'],
		...[
			'__proto__',
			'constructor',
			'hasOwnProperty',
			'a#b',
			'a?b',
			'%25',
			'*',
			'~',
			'ä',
			'\u202e',
			'👾',
		],
		...['piece:a', 'rev:a@b', '$', '{a}', ':slug', '[object Object]', 'null', '<gloss-evil>'],
		...[`a@${HASH}`, `a@${'f'.repeat(600)}`, 'a@../../asset:x', 'a@b@c', '@', 'a@', `a@${HASH}.js`],
	),
	anyText.map(encoded),
);

/** Every route, then what is none. */
const paths = fc.oneof(
	...[
		(it: string) => `/e/${it}.js`,
		(it: string) => `/e/${it}`,
		(it: string) => `/d/${it}.js`,
		(it: string) => `/d/${it}@${HASH}.js`,
		(it: string) => `/p/${it}`,
		(it: string) => `/embed/${it}`,
		(it: string) => `/v1/pieces/${it}`,
		(it: string) => `/a/${it}`,
		(it: string) => `/a/${it}-${HASH}.js`,
		(it: string) => `/r/${it}/gloss.js`,
		(it: string) => `/r/0.1.0-${HASH}${it}/gloss.js`,
		(it: string) => `/media/${it}`,
		(it: string) => `/media/${HASH}.png${it}`,
		(it: string) => `/schema/${it}`,
		(it: string) => `/oembed?url=${encodeURIComponent(`https://gloss.test/p/${it}`)}`,
		(it: string) => `/oembed?url=https://gloss.test/e/${it}&format=json&maxwidth=${it}`,
		(it: string) => `/${it}`,
		(it: string) => `//${it}`,
		(it: string) => `/${it}/e/a.js`,
		(it: string) => `/e//${it}.js`,
		(it: string) => `/e/${it}.js/`,
		(it: string) => `/E/${it}.JS`,
		(it: string) => `/v1/${it}`,
	].map((path) => names.map(path)),
	fc.constantFrom('/gloss.js', '/v1/pieces', '/healthz', '/schema/piece.json', '/oembed', '/'),
	fc.constantFrom(
		`/media/${HASH}.png`,
		`/a/app-${HASH}.js`,
		'/feed.json',
		'/feed.xml',
		'/robots.txt',
	),
);

const queries = fc.oneof(
	{ weight: 4, arbitrary: fc.constant('') },
	fc.constantFrom(
		...['?', '??', '?&&&', '?=', '?a', '?__proto__=x', '?constructor[prototype]=x', '?a[]=1&a[]=2'],
		...[
			'?ver=1.2',
			'?fbclid=x',
			'?format=xml',
			'?url=',
			'?maxwidth=-1',
			'?maxheight=1e9',
			'?lang=xx',
		],
		...['?%', '?%00=%00', '?%ff', `?${'a=b&'.repeat(5_000)}`, `?${'x'.repeat(30_000)}`],
		...[`?url=https://${STRANGER}/p/a`, `?url=https://gloss.test@${STRANGER}/p/a`],
	),
	anyText.map((text) => `?q=${encoded(text)}`),
);

const TAGS = [
	'*',
	'"x"',
	'W/"x"',
	'"',
	'""',
	'x',
	',',
	', ,',
	'"a" "b"',
	'"'.repeat(65_536),
	'\t"x"\t',
];

const headers = fc.oneof(
	fc.tuple(fc.constantFrom('If-None-Match', 'If-Match', 'If-Range'), fc.constantFrom(...TAGS)),
	fc.tuple(
		fc.constantFrom('If-Modified-Since', 'If-Unmodified-Since', 'Date', 'Age'),
		fc.constantFrom('Thu, 01 Jan 1970 00:00:00 GMT', 'tomorrow', '-1', '9'.repeat(300)),
	),
	fc.tuple(
		fc.constant('Range'),
		fc.constantFrom(
			'bytes=0-0',
			'bytes=-1',
			'bytes=9-1',
			'bytes=0-,0-',
			'lines=1',
			`bytes=${'0-,'.repeat(9_999)}`,
		),
	),
	fc.tuple(
		fc.constantFrom(
			...['Host', 'X-Forwarded-Host', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Prefix'],
			...[
				'X-Original-URL',
				'X-Rewrite-URL',
				'X-Host',
				'Forwarded',
				'X-Real-IP',
				'CF-Connecting-IP',
			],
			...['Origin', 'Referer', 'True-Client-IP', 'X-HTTP-Method-Override', 'Via'],
		),
		fc.constantFrom(
			STRANGER,
			`${STRANGER}:443`,
			`https://${STRANGER}/`,
			`for=${STRANGER};host=${STRANGER}`,
		),
	),
	fc.tuple(
		fc.constantFrom(
			'Accept',
			'Accept-Encoding',
			'Accept-Language',
			'Content-Type',
			'User-Agent',
			'Cookie',
		),
		fc.constantFrom('*/*', '', ';q=', 'x'.repeat(65_536), '../../etc/passwd', `"${STRANGER}"`),
	),
	fc.tuple(
		fc.constantFrom(
			'Access-Control-Request-Method',
			'Access-Control-Request-Headers',
			'Expect',
			'X-Gloss',
		),
		fc.constantFrom('DELETE', STRANGER, '100-continue', '*'),
	),
);

const methods = fc.oneof(
	{ weight: 8, arbitrary: fc.constant('GET') },
	fc.constantFrom(
		'HEAD',
		'OPTIONS',
		'POST',
		'PUT',
		'PATCH',
		'DELETE',
		'PROPFIND',
		'PURGE',
		'get',
		'G%45T',
	),
);

export const asked: fc.Arbitrary<Asked> = fc.record({
	method: methods,
	path: fc.tuple(paths, queries).map(([path, query]) => path + query),
	headers: fc.array(headers, { maxLength: 3 }),
});

/** As much of it as can stand in an address; what is ill-formed goes in as it is. */
function encoded(text: string): string {
	return text.isWellFormed() ? encodeURIComponent(text) : '%ed%a0%80';
}
