// The small pure parts of the preview: looks in addresses, made articles, links to an editor, documents.
import { describe, expect, test } from 'vitest';
import { addressesOf, articleOf } from '../../../../content/desk/preview/article.ts';
import { editorLink } from '../../../../content/desk/preview/editor-link.ts';
import {
	hostPage,
	hostPolicy,
	PAGE_POLICY,
	toolPage,
} from '../../../../content/desk/preview/html.ts';
import { openLive } from '../../../../content/desk/preview/live.ts';
import { OPENING, readLook, withBefore, writeLook } from '../../../../content/desk/preview/look.ts';
import { outlineOf } from '../../../../content/desk/preview/outline.ts';
import { readAddress, writeAddress } from '../../../../content/desk/preview/page/address.ts';
import { BEGINNING, filtered } from '../../../../content/desk/preview/page/model.ts';
import { Stop } from '../../../../content/desk/stop.ts';
import { explainer, quiz } from '../../../fixtures/pieces.ts';

describe('a look', () => {
	test('comes back from its address as it was', () => {
		const look = {
			...OPENING,
			answers: { a: ['x', 'y'], b: 7 },
			at: 'b',
			open: { 'card/a': true },
		};
		expect(readLook(writeLook(look))).toEqual(look);
	});

	test('at a question has all before it answered, and what it says itself', () => {
		const look = { ...OPENING, at: 'c', answers: { a: 1 } };
		expect(withBefore(look, ['a', 'b', 'c', 'd'], { a: 2, b: 3, c: 4, d: 5 }).answers).toEqual({
			a: 1,
			b: 3,
		});
		expect(withBefore(OPENING, ['a'], { a: 2 })).toEqual(OPENING);
	});

	test.each(['', '%', '{', '7', '{"answers":{"a":{}}}'])('from %j is the opening', (text) => {
		expect(readLook(text)).toEqual(OPENING);
	});
});

describe('the address of the page', () => {
	test('keeps what is chosen and leaves out what is usual', () => {
		const wishes = { ...BEGINNING.wishes, width: 590, theme: 'dark' } as const;
		const address = writeAddress({ slug: 'daily', wishes });
		expect(address).toBe('#piece=daily&width=590&theme=dark');
		expect(readAddress(address)).toEqual({ slug: 'daily', wishes });
	});

	test('counts what is not known as the usual', () => {
		const read = readAddress('#width=7&theme=pink&dir=up&around=us');
		expect(read).toEqual({ slug: undefined, wishes: BEGINNING.wishes });
	});
});

describe('an article made of passages', () => {
	const [[id, claim] = ['', undefined]] = Object.entries(quiz().claims);
	const passages = [
		{ lang: 'en', quote: 'Eight planets', prefix: 'In all ', suffix: ' go round.' },
		{ lang: 'en', quote: 'Venus', article: 'https://news.example/venus' },
	];
	const piece = quiz({ claims: claim ? { ...quiz().claims, [id]: { ...claim, passages } } : {} });

	test('has those of any article, with what is written around them', () => {
		expect(articleOf(piece, undefined).paragraphs).toEqual(['… In all Eight planets go round. …']);
	});

	test('has those of its address as well', () => {
		expect(addressesOf(piece)).toEqual([undefined, 'https://news.example/venus']);
		const made = articleOf(piece, 'https://news.example/venus');
		expect(made.paragraphs).toHaveLength(2);
		expect(made.address).toBe('https://news.example/venus');
	});

	test('counts an address that nobody names as the first', () => {
		expect(articleOf(piece, 'https://evil.example/').address).toBeUndefined();
	});
});

describe('a link to an editor', () => {
	const link = (env: NodeJS.ProcessEnv, file = 'content/a b#.json') =>
		editorLink({ root: '/newsroom' }, env)(file, 3, 5);

	test.each([
		[{ TERM_PROGRAM: 'vscode' }, 'vscode://file/newsroom/content/a%20b%23.json:3:5'],
		[{ VISUAL: '/usr/bin/code --wait' }, 'vscode://file/newsroom/content/a%20b%23.json:3:5'],
		[{ EDITOR: 'codium' }, 'vscodium://file/newsroom/content/a%20b%23.json:3:5'],
		[{ EDITOR: 'vim' }, undefined],
		[{}, undefined],
	])('from %j', (env, expected) => {
		expect(link(env)).toBe(expected);
	});
});

describe('the documents', () => {
	const host = {
		gloss: 'http://127.0.0.1:8789',
		slot: 'daily',
		title: '<img src=x onerror=alert(1)>"',
		lang: 'en',
		theme: 'dark',
		dir: 'rtl',
		width: 390,
	} as const;

	test('write content as text', () => {
		const article = { address: 'https://a.example/"><script>', paragraphs: ['<b>1</b>', '2'] };
		const page = hostPage({ ...host, around: { kind: 'made', article } });
		expect(page).not.toMatch(/<img|<b>|"><script>/u);
		expect(page).toContain('&lt;b&gt;1&lt;/b&gt;');
		expect(page).toContain('dir="rtl" class="dark is-390"');
	});

	test('run no scripts but ours', () => {
		for (const policy of [PAGE_POLICY, hostPolicy(host.gloss)]) {
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("require-trusted-types-for 'script'");
			expect(policy).not.toMatch(/unsafe|\*/u);
		}
		expect(toolPage()).not.toMatch(/<style|style=|<script>/u);
	});
});

describe('the outline', () => {
	test('of a quiz has each question with its answers, and the end with its bands', () => {
		expect(outlineOf(quiz()).map(({ id, states }) => [id, states.length])).toEqual([
			['hottest', 3],
			['giants', 5],
			['number', 4],
			['order', 3],
			['opinion', 2],
			['end', quiz().bands.length],
		]);
	});

	test('of an explainer has each card', () => {
		expect(outlineOf(explainer()).map(({ id }) => id)).toEqual(
			explainer().cards.map(({ id }) => id),
		);
	});

	test('says of a band why it cannot be reached', () => {
		const bands = [0, 0.999].map((from) => ({ from, title: `${from}`, text: 'x' }));
		const [first] = quiz().questions;
		const end = outlineOf(quiz({ questions: first ? [first] : [], bands })).at(-1);
		expect(end?.states.map(({ why }) => why)).toEqual([undefined, undefined]);
		const half = { from: 0.5, title: 'half', text: 'x' };
		const never = outlineOf(quiz({ questions: first ? [first] : [], bands: [...bands, half] }));
		expect(never.at(-1)?.states[1]?.why).toBe('No answers lead to this band.');
	});
});

describe('what is live', () => {
	const kv = (get: (keys: readonly string[]) => Promise<Map<string, string>>) => ({
		get,
		list: async () => [],
		put: async () => {},
		delete: async () => {},
	});

	test('is read once for a story, and again when somebody asks', async () => {
		const asked: string[] = [];
		const live = openLive((where) =>
			kv(async (keys) => {
				asked.push(`${where} ${keys.join(' ')}`);
				return new Map([['piece:a', '{}']]);
			}),
		);
		const read = (again: boolean) => live.read('locally', 'harbour', ['a', 'b', 'No Slug'], again);
		expect(await read(false)).toMatchObject({ ok: true, values: new Map([['a', '{}']]) });
		await read(false);
		expect(asked).toEqual(['locally piece:a piece:b']);
		await read(true);
		await live.read('remotely', 'harbour', ['a'], false);
		expect(asked).toHaveLength(3);
	});

	test('is an answer too where it cannot be read', async () => {
		const live = openLive(() =>
			kv(() => Promise.reject(new Stop('Log in with `npx wrangler login`.'))),
		);
		expect(await live.read('remotely', 'harbour', ['a'], false)).toMatchObject({
			ok: false,
			message: 'Log in with `npx wrangler login`.',
		});
	});
});

test('the filter leaves stories with a piece that has the words', () => {
	const piece = (slug: string, title: string) => ({
		...{ slug, title, kind: 'quiz', lang: 'en', dir: 'ltr' as const },
		...{ counts: { error: 0, warning: 0, advice: 0 }, goodness: 'current' as const },
	});
	const { counts } = piece('', '');
	const stories = [
		{ name: 'harbour', counts, pieces: [piece('ships', 'Ships'), piece('cranes', 'Cranes')] },
		{ name: 'sky', counts, pieces: [piece('planets', 'Planets')] },
	];
	const left = (filter: string) =>
		filtered({ stories, filter }).flatMap(({ pieces }) => pieces.map(({ slug }) => slug));
	expect(left(' CRANE')).toEqual(['cranes']);
	expect(left('sky')).toEqual(['planets']);
	expect(left('')).toHaveLength(3);
	expect(left('whale')).toEqual([]);
});
