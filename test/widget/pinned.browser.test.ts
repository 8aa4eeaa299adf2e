// The widget in one file, as a partner pastes it that checks scripts by their integrity.
import { beforeAll, expect, test } from 'vitest';
import { type Pinned, pinnedFile, pinnedPath } from '../../content/model/widget-files.ts';
import manifest from '../../package.json' with { type: 'json' };
import { quiz as planets } from '../fixtures/pieces.ts';
import { rightAnswer } from '../harness/key.ts';
import { finish } from '../harness/quickly.ts';
import { placeOf, useStage } from '../harness/stage.ts';
import { widget } from '../harness/worker.ts';

const stage = useStage();
let pinned: Pinned;

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	pinned = await pinnedFile(widget, stage.gloss, manifest.version);
});

const tag = (integrity: string) =>
	`<script async src="https://gloss.example${pinnedPath(pinned.version)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
const place = (name: string) => `<div data-gloss="${name}"><a href="/">The link</a></div>`;

test('shows every kind of piece in every language, and imports nothing but pieces', async () => {
	const names = ['planets-quiz', 'assad-quiz-ar', 'assad-explainer'];
	const page = await stage.show(names.map(place).join('') + tag(pinned.integrity));
	for (const name of names) await placeOf(page, name);
	await finish(await placeOf(page, 'planets-quiz'), planets(), rightAnswer);
	await page.evaluate(() => window.gloss?.('scan'));
	const asked = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
	);
	const own = asked.filter((path) => path.endsWith('.js')).sort();
	expect(own).toEqual([...names.map((name) => `/d/${name}.js`).sort(), pinnedPath(pinned.version)]);
});

test('leaves the link where the integrity is that of other bytes', async () => {
	const page = await stage.show(place('planets-quiz') + tag(`sha384-${'A'.repeat(64)}`));
	await page.waitForLoadState('load');
	expect(await page.getByText('The link').isVisible()).toBe(true);
	expect(await page.evaluate(() => typeof window.gloss)).toBe('undefined');
	expect(stage.console().join()).toContain('integrity');
});
