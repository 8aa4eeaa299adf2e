import { expect, test } from 'vitest';
import { endAfter, planDeploy } from '../../../../content/desk/deploy/deploy-plan.ts';
import { pinnedFile } from '../../../../content/model/widget-files.ts';
import { widgetBuild } from '../../../fixtures/widget-build.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const END = endAfter(NOW);

const build = widgetBuild();
const pinned = await pinnedFile(build, 'https://gloss.test', '0.1.0');
const QUIZ = 'asset:quiz-0123456789ab.js';
const PAGE = 'asset:page-0123456789ab.css';
const OURS = Object.values(build.pages).map(({ file }) => `asset:${file}`);
const PINNED = `asset:gloss@${pinned.version}.js`;
const metadata = { type: 'text/javascript', at: '2025-01-01T00:00:00Z' };

function plan(...listed: { name: string; metadata?: unknown; expiration?: number }[]) {
	const { put, there, ending } = planDeploy(build, pinned, listed, NOW);
	return { put: put.map(({ key }) => key), there, ending: ending.map(({ name }) => name) };
}

test('puts everything where there is nothing, and nothing of it ends', () => {
	expect(plan()).toEqual({ put: [QUIZ, PAGE, ...OURS, PINNED], there: [], ending: [] });
	const { put } = planDeploy(build, pinned, [], NOW);
	expect(put.filter((entry) => 'expiration' in entry)).toEqual([]);
});

test('leaves what is there, however long ago it was put', () => {
	expect(plan({ name: QUIZ, metadata })).toEqual({
		put: [PAGE, ...OURS, PINNED],
		there: [QUIZ],
		ending: [],
	});
});

test('puts again what would end, and what the worker would not serve', () => {
	const { put } = plan(
		{ name: QUIZ, metadata, expiration: END },
		{ name: PAGE },
		{ name: PINNED, metadata },
	);
	expect(put).toEqual([QUIZ, PAGE, ...OURS]);
});

test('gives an end once to what it replaces, and never to a pinned file', () => {
	const { ending } = plan(
		{ name: 'asset:quiz-000000000000.js', metadata },
		{ name: 'asset:quiz-111111111111.js', metadata, expiration: END - 1 },
		{ name: 'asset:gloss@0.0.9-000000000000.js', metadata },
	);
	expect(ending).toEqual(['asset:quiz-000000000000.js']);
});

test('keeps what it replaces for at least 30 days beyond the week that caches may hand it out', () => {
	expect(END - NOW.getTime() / 1000).toBeGreaterThanOrEqual((30 + 7) * 86_400);
});
