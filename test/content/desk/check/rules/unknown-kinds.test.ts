import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

test.each([
	['harbour-quiz.json', ['questions', 0], ['questions', 0, 'kind']],
	['harbour-explainer.json', ['cards', 5], ['cards', 5, 'kind']],
])(
	'finds a kind in %s that this version does not know, and nothing else about it',
	async (file, item, path) => {
		const later = { id: 'later', kind: 'map', places: [] };
		expect(await findingsAfter([file, item, later])).toContain(
			`${file} ${path.join('.')} kind/unknown`,
		);
		expect((await findingsAfter([file, item, later])).join()).not.toContain('field/unknown');
	},
);
