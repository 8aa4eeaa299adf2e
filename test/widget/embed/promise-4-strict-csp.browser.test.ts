import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import { GLOSS, placeFor, tagOf, waitForReady } from '../../harness/paste.ts';
import { finish } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import type {} from '../../harness/witness.ts';

const stage = useStage();
const PICTURED = slug('pictured');
const IMAGE = { src: '/media/0123456789abcdef.png', alt: 'Eight discs', credit: 'A painter' };

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('planets-explainer', explainer());
	await stage.put(PICTURED, planets({ slug: PICTURED, image: { ...IMAGE, width: 8, height: 4 } }));
});

const refusedOn = async (page: Page) => (await page.evaluate(() => window.seen())).refused;

const TRUSTED_TYPES = "require-trusted-types-for 'script';trusted-types 'none'";
// The icon is the page's own.
const NOTHING_ELSE = `default-src 'none';img-src data:;${TRUSTED_TYPES}`;

/** A page under a policy, with the tags as they stand there. */
const under = (policy: string, body: string) =>
	stage.show(body, {}, { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` });

const BOTH = placeFor('planets-quiz') + placeFor('planets-explainer');
const withNonce = (tag: string) => tag.replace('<script', '<script nonce="abc123"');

/** Everything of ours works: all kinds of questions, notes, styles. */
async function expectAllWorks(page: Page): Promise<void> {
	await waitForReady(page, 2);
	const quiz = await placeOf(page, 'planets-quiz');
	await finish(quiz, planets(), rightAnswer);
	const cards = await placeOf(page, 'planets-explainer');
	await cards.getByText('eight planets').click();
	await cards.getByRole('note').first().waitFor();
	const styled = await cards
		.locator('.gloss')
		.evaluate((it) => getComputedStyle(it).backgroundColor);
	expect(styled).toBe('rgb(255, 255, 255)');
}

describe('Promise 4, strict CSP: a partner needs script-src for our origin or a nonce on the tag', () => {
	test.each([
		['our origin, the general tag', 'script-src https://gloss.example', BOTH + GLOSS],
		[
			'our origin, the tag of the piece',
			'script-src https://gloss.example',
			BOTH + tagOf('planets-quiz'),
		],
		['a nonce, the general tag', "script-src 'nonce-abc123'", BOTH + withNonce(GLOSS)],
		[
			'a nonce, the tag of the piece',
			"script-src 'nonce-abc123'",
			BOTH + withNonce(tagOf('planets-quiz')),
		],
		[
			'a nonce that is passed on',
			"script-src 'nonce-abc123' 'strict-dynamic'",
			BOTH + withNonce(GLOSS),
		],
	])('and nothing else, with Trusted Types none: %s', async (_, policy, body) => {
		const page = await under(`${NOTHING_ELSE};${policy}`, body);
		await expectAllWorks(page);
		const refused = await refusedOn(page);
		// The check for a newer revision tries once and stops.
		expect(refused.filter((it) => !it.startsWith('connect-src'))).toEqual([]);
		expect(refused.length).toBeLessThanOrEqual(1);
		expect(stage.console()).toHaveLength(refused.length);
	});

	test('and img-src if pieces have pictures', async () => {
		const policy = `${NOTHING_ELSE.replace('data:', 'data: https://gloss.example')};script-src https://gloss.example`;
		const page = await under(policy, placeFor(PICTURED) + GLOSS);
		await page.route('**/media/*', (route) =>
			route.fulfill({
				contentType: 'image/svg+xml',
				body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>',
			}),
		);
		const picture = (await placeOf(page, PICTURED)).getByRole('img', { name: IMAGE.alt });
		await expect
			.poll(() => picture.evaluate((it) => it instanceof HTMLImageElement && it.complete))
			.toBe(true);
		expect(await refusedOn(page)).toEqual([]);
	});

	test('and pieces come as modules, not by fetch: only the check for a newer revision fetches', async () => {
		const page = await stage.show(BOTH);
		const asked: string[] = [];
		page.on('request', (it) => asked.push(`${it.resourceType()} ${new URL(it.url()).pathname}`));
		await page.evaluate((src) => {
			document.head.append(Object.assign(document.createElement('script'), { src }));
		}, `${stage.gloss}/gloss.js`);
		await expectAllWorks(page);
		expect(asked).toContain('script /d/planets-quiz.js');
		const others = asked.filter((it) => !it.startsWith('script '));
		expect(others.filter((it) => !it.startsWith('fetch '))).toEqual([]);
		// Once a piece.
		expect(others.length).toBeLessThanOrEqual(2);
	});

	test('and there is no <style>, and no style attribute in its markup', async () => {
		const page = await stage.show(BOTH + GLOSS);
		await expectAllWorks(page);
		const found = await page
			.locator('[data-gloss]')
			.evaluateAll((hosts) =>
				hosts.map((it) => it.shadowRoot?.querySelectorAll('style, link, [style]').length),
			);
		expect(found).toEqual([0, 0]);
	});
});
