// Strict policies, themes, the general tag and the iframe page in Firefox and in WebKit, which is Safari's engine.
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import { byKeyboard, takeQuiz } from '../../harness/other-browsers/answer.ts';
import { LISTENER_HASH } from '../../harness/other-browsers/page-server.ts';
import { useOtherBrowser, useOtherStage } from '../../harness/other-browsers/stage.ts';
import type { Visit } from '../../harness/other-browsers/visit.ts';

type Posted = { type: string; detail: Record<string, unknown> };

declare global {
	interface Window {
		posts: Posted[];
	}
}

const stage = useOtherStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const place = (name: string, attributes = '') =>
	`<div data-gloss="${name}" ${attributes}><a href="/">The link of ${name}</a></div>`;

const tag = (path: string, attributes = '') =>
	`<script async ${attributes} src="https://gloss.example/${path}.js"></script>`;

/** Each piece on the page, in its order, by what is asked of it. */
const pieces = (page: Visit, times: number) =>
	page.waitFor((n) => {
		const found = [...document.querySelectorAll('[data-gloss]')].flatMap(
			(it) => it.shadowRoot?.querySelector<HTMLElement>('.gloss') ?? [],
		);
		if (found.length < n) return undefined;
		return found.map((it) => {
			const { backgroundColor, color, colorScheme, direction } = getComputedStyle(it);
			return { theme: it.dataset.theme, direction, backgroundColor, color, colorScheme };
		});
	}, times);

describe.each(['Firefox', 'WebKit'] as const)('in %s', (name) => {
	const show = useOtherBrowser(name, stage);

	describe('under a strict policy', () => {
		const REST = "default-src 'none'; img-src data:; style-src 'none'; connect-src 'none'";
		const TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

		test.each([
			['a nonce on the tag', 'e/planets-quiz', `'nonce-abc'`, 'nonce="abc"'],
			['a nonce on the general tag', 'gloss', `'nonce-abc'`, 'nonce="abc"'],
			['our origin alone', 'e/planets-quiz', 'https://gloss.example', ''],
			['our origin alone, the general tag', 'gloss', 'https://gloss.example', ''],
		])(
			'a whole quiz is taken, and nothing is refused: %s',
			async (_, path, allowed, attributes) => {
				const policy = `script-src ${allowed} ${LISTENER_HASH}; ${REST}; ${TYPES}`;
				const page = await show(place('planets-quiz') + tag(path, attributes), { policy });
				await takeQuiz(page, planets(), byKeyboard, rightAnswer);
				await page.see('.score');
				const [complete] = await page.told('complete');
				expect(complete?.detail).toMatchObject({ points: 4, max: 4 });
			},
		);

		test('the piece keeps its looks', async () => {
			const policy = `script-src https://gloss.example ${LISTENER_HASH}; ${REST}`;
			const body = place('planets-quiz') + tag('e/planets-quiz');
			const looks = async (about: object) => {
				const page = await show(body, about);
				await page.told('ready');
				return page.evaluate(() => {
					const gloss = document.querySelector('[data-gloss]')?.shadowRoot?.querySelector('.gloss');
					return [...(gloss?.querySelectorAll('*') ?? [])].map((it) => {
						const { width, height } = it.getBoundingClientRect();
						return `${it.localName} ${width} × ${height} ${getComputedStyle(it).color}`;
					});
				});
			};
			const free = await looks({});
			expect(free.length).toBeGreaterThan(20);
			expect(await looks({ policy })).toEqual(free);
		});

		test('the link stays where the policy refuses our script', async () => {
			const page = await show(place('planets-quiz') + tag('e/planets-quiz'), {
				policy: `script-src ${LISTENER_HASH}; ${REST}`,
			});
			await page.see('a', 'The link of planets-quiz');
			expect((await page.complaints()).join('\n')).toContain('refused by script-src');
		});
	});

	test.each(['light', 'dark'] as const)(
		'the theme is the one asked for; auto is that of the element, else the reader’s: %s',
		async (prefers) => {
			const auto = place('planets-quiz', 'data-gloss-theme="auto"');
			const page = await show(
				`${place('planets-quiz')}${place('planets-quiz', 'data-gloss-theme="dark"')}${auto}<div style="color-scheme:dark">${auto}</div><div style="color-scheme:light">${auto}</div>${tag('gloss')}`,
				{ prefers },
			);
			const found = await pieces(page, 5);
			expect(found.map(({ theme }) => theme)).toEqual(['light', 'dark', prefers, 'dark', 'light']);
			for (const { theme, backgroundColor, color } of found) {
				const [back = 0, ink = 0] = [backgroundColor, color].map(brightness);
				expect(theme === 'dark' ? ink - back : back - ink).toBeGreaterThan(150);
			}
		},
	);

	describe('the general tag', () => {
		test('fills all places on a page, each in its own direction', async () => {
			const page = await show(
				place('assad-quiz') + place('assad-explainer') + place('assad-quiz-ar') + tag('gloss'),
			);
			const found = await pieces(page, 3);
			expect(found.map(({ direction }) => direction)).toEqual(['ltr', 'ltr', 'rtl']);
		});

		test('fills a place that is added later', async () => {
			const page = await show(tag('gloss'));
			await page.waitFor(() => document.readyState === 'complete');
			await page.evaluate((html) => {
				document.body.insertAdjacentHTML('beforeend', `<section>${html}</section>`);
			}, place('planets-quiz'));
			await page.see('h3', 'Which planet is the hottest?');
		});

		test('shows one question or one card alone', async () => {
			const page = await show(
				place('assad-explainer#figures') + place('assad-quiz#us-troops') + tag('gloss'),
			);
			await page.see('h3', 'The figures');
			await page.see('input[type=range]');
		});
	});

	test('the page for iframes works in a sandbox, and tells what happens and its height', async () => {
		const page = await show(FRAMED);
		const told = (wanted: string) =>
			page.waitFor((type) => window.posts.find((it) => it.type === type)?.detail, wanted);
		const grown = (from: number) =>
			page.waitFor((least) => {
				const height = document.querySelector('iframe')?.clientHeight ?? 0;
				return height > least ? height : undefined;
			}, from);
		expect(await told('gloss:ready')).toMatchObject({ slug: 'planets-quiz', total: 5 });
		const asked = await grown(100);
		await page.key('Tab');
		await page.key('ArrowDown');
		const chosen = await grown(asked);
		await page.key('Enter');
		expect(await told('gloss:answer')).toMatchObject({ question: 'hottest', answer: ['venus'] });
		await grown(chosen);
	});
});

/** As docs/embed.md says it, and what is told is kept. */
const FRAMED = `<script>
	posts = [];
	addEventListener('message', ({ data, source }) => {
		const frame = document.querySelector('iframe');
		if (source !== frame.contentWindow) return;
		posts.push(data);
		if (data.type === 'gloss:height') frame.style.height = data.detail.height + 'px';
	});
	</script>
	<iframe src="https://gloss.example/e/planets-quiz" title="A quiz" sandbox="allow-scripts" style="width:100%;border:0;height:100px"></iframe>`;

/** Of a color as it is computed, from 0 to 255. */
function brightness(color: string): number {
	const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
	return (red + green + blue) / 3;
}
