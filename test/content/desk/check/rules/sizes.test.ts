import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

test('a compiled piece has at most 128 KB', async () => {
	const entry = (i: number) => ({ id: `e-${i}`, text: 'ا'.repeat(3990), claims: ['opened'] });
	const path = ['cards', 5, 'entries'];
	const entries = Array.from({ length: 18 }, (_, i) => entry(i));
	expect(await findingsAfter(['harbour-explainer.json', path, entries])).toContain(
		'harbour-explainer.json piece/too-large',
	);
	expect(
		(await findingsAfter(['harbour-explainer.json', path, entries.slice(2)])).join(),
	).not.toContain('too-large');
});

test('metadata have at most 1,024 bytes', async () => {
	const updated = `2026-05-03T09:00:00.${'0'.repeat(900)}Z`;
	expect(await findingsAfter(['harbour-quiz.json', ['updated'], updated])).toEqual([
		'harbour-quiz.json title metadata/too-large',
	]);
});
