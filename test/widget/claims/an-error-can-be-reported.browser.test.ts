// The way from a piece to the newsroom, for who has found an error.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serialize } from '../../../content/desk/publish/compile.ts';
import { revOf } from '../../../content/model/rev.ts';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { marksIn, openPiece, restOf } from '../../harness/open-piece.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';

const stage = useStage();
const { say } = english;

const CONTACT = 'mailto:errors@observatory.example';

describe('"Report an error"', () => {
	const link = (part: Locator) => part.getByRole('link', { name: say('report') });

	test('is offered by mail, with each answer and each note, and not before the answer', async () => {
		const quiz = planets({ slug: slug('reported'), contact: CONTACT });
		const { page, place } = await openPiece(stage, quiz);
		expect(await link(place).count()).toBe(0);
		await draft(place, ['venus']);
		await handIn(place);
		await marksIn(place.locator('.explain')).first().click();
		await restOf(page);
		const addresses = await link(place).evaluateAll((links) =>
			links.map((it) => decodeURIComponent(it.getAttribute('href') ?? '')),
		);
		const rev = await revOf(serialize(quiz));
		const about = [`${CONTACT}?subject=${say('report')}: reported`, `\r\nreported\r\n${rev}\r\n`];
		expect(addresses).toHaveLength(2);
		for (const part of about)
			expect(
				addresses.every((it) => it.includes(part)),
				part,
			).toBe(true);
		expect(addresses[0]).toMatch(/\r\nclaim\/heat$/u);
		expect(addresses[1]).toMatch(/\r\nquestion\/hottest$/u);
	});

	test('leads to a page of its own where the newsroom has one', async () => {
		const contact = 'https://observatory.example/errors?form=1';
		const piece = explainer({ slug: slug('reported-page'), contact });
		const { place } = await openPiece(stage, piece);
		await marksIn(place).first().click();
		const rev = await revOf(serialize(piece));
		const href = `${contact}&slug=reported-page&rev=${rev}&place=claim%2Fcount`;
		expect(await link(place).getAttribute('href')).toBe(href);
		expect(await link(place).getAttribute('target')).toBe('_blank');
	});

	test('is on the page without scripts too', async () => {
		await stage.publish(planets({ slug: slug('reported-still'), contact: CONTACT }));
		const page = await stage.visit(`${stage.gloss}/p/reported-still`, { scripts: 'off' });
		const { questions, claims } = planets();
		const links = page.locator('.report a');
		expect(await links.count()).toBe(questions.length + Object.keys(claims).length);
		await page.locator('summary').first().click();
		expect(await links.first().isVisible()).toBe(true);
	});

	test('is not there where the newsroom names nobody', async () => {
		const { place } = await openPiece(stage, explainer({ slug: slug('unreported') }));
		await marksIn(place).first().click();
		expect(await place.getByRole('note').isVisible()).toBe(true);
		expect(await link(place).count()).toBe(0);
	});
});
