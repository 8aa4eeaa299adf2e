import { expect, test } from 'vitest';
import { findingsAfter, findingsIn, workspace } from '../../workspace.ts';

test.each(['constructor', 'prototype'])('a claim cannot be called %s', async (id) => {
	const claim = { text: 'A', certainty: 'confirmed', sources: ['log'], asOf: '2026' };
	expect(await findingsAfter(['story.json', ['claims', id], claim])).toContain(
		`story.json claims.${id} name/reserved`,
	);
});

test('a piece cannot be called constructor', async () => {
	const it = await workspace();
	const text = await it.read('harbour-explainer.json');
	await it.write('constructor.json', text.replace('harbour-explainer', 'constructor'));
	expect(await findingsIn(it)).toContain('constructor.json slug name/reserved');
});

test('a text may say what it likes', async () => {
	const path = ['questions', 0, 'hint'];
	expect(await findingsAfter(['harbour-quiz.json', path, 'constructor'])).toEqual([]);
});
