// Passages in the article at hand, in Firefox and in WebKit, which is Safari's engine.
import { beforeAll, describe, expect, test } from 'vitest';
import { articleWith, quotedExplainer } from '../../fixtures/passages/quoted.ts';
import { useOtherBrowser, useOtherStage } from '../../harness/other-browsers/stage.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';

const stage = useOtherStage();

beforeAll(() => stage.put('quoted-explainer', quotedExplainer()));

describe.each(['Firefox', 'WebKit'] as const)('in %s', (name) => {
	const show = useOtherBrowser(name, stage);

	test('passages are found and marked, and a note leads to its own', async () => {
		const page = await show(articleWith(placeFor('quoted-explainer')) + GLOSS);
		await page.waitFor(() => window.told.filter(({ type }) => type === 'anchor').length === 3);
		const told = await page.told('anchor');
		expect(told.map(({ detail }) => detail.status)).toEqual(['exact', 'exact', 'exact']);
		const marked = await page.evaluate(() =>
			[...(CSS.highlights.get('gloss-passage') ?? [])].map((range) => range.toString()),
		);
		expect(marked).toContain('eight planets go round the Sun');
		expect(marked).toHaveLength(3);
		await page.press('.phrase *', 'planets');
		await page.see('[role=note]');
		await page.press('button', english.say('showInArticle'));
		const said = english.say('shownInArticle', { words: 'eight planets go round the Sun' });
		await page.waitFor(
			(words) =>
				document
					.querySelector('[data-gloss]')
					?.shadowRoot?.querySelector('[role=status]')
					?.textContent?.includes(words),
			said,
		);
	});
});
