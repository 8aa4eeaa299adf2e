// Made from the schemas, a piece is valid: else the fuzz would try less than it says, or the schemas contradict themselves.
import assert from 'node:assert/strict';
import { validatePiece } from '../../../content/model/validate.ts';
import { writtenPiece } from '../arbitraries/piece.ts';
import { property } from '../property.ts';

export const made = property({
	name: 'a piece made from the schemas is valid',
	runs: 100,
	input: writtenPiece,
	check(piece) {
		const checked = validatePiece(JSON.parse(JSON.stringify(piece)));
		assert.deepEqual(checked.ok ? [] : checked.findings, []);
	},
});
