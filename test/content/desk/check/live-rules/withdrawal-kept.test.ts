import { expect, test } from 'vitest';
import { withdrawalKept } from '../../../../../content/desk/check/live-rules/withdrawal-kept.ts';
import { tombstone } from '../../../../../content/desk/live/tombstone.ts';
import type { Piece } from '../../../../../content/model/piece.ts';
import { quiz, slug } from '../../../../fixtures/pieces.ts';

const FILE = 'planets-quiz.json';
const at = (day: string) => ({ withdrawn: { at: day, why: 'A name was wrong.' } });

function found(draft: Piece, live: Piece): string[] {
	const doc = { file: FILE, stem: 'x', text: '', tree: undefined, input: draft, value: draft };
	return withdrawalKept({ ...doc, found: [] }, draft, live, undefined).map(
		({ code, level, message }) => `${code} ${level} ${message}`,
	);
}

test('a piece that is withdrawn for readers does not come back with a file that knows nothing of it', () => {
	const [said = ''] = found(quiz(), quiz(at('2026-05-09')));
	expect(said).toMatch(/^withdrawn\/lost error /u);
	expect(said).toContain('was withdrawn on 2026-05-09 ("A name was wrong.")');
	expect(said).toContain('Add "withdrawn":{"at":"2026-05-09"}.');
	expect(said).toContain('rollback planets-quiz <rev> --bring-back');
});

test('nor with one that withdraws it later', () => {
	expect(found(quiz(at('2026-05-10')), quiz(at('2026-05-09')))).toHaveLength(1);
	expect(found(quiz(at('2026-05-09')), quiz(at('2026-05-09')))).toEqual([]);
	expect(found(quiz(at('2026-05-08')), quiz(at('2026-05-09')))).toEqual([]);
});

test('a piece that readers have may be withdrawn by its file', () => {
	expect(found(quiz(at('2026-05-09')), quiz())).toEqual([]);
	expect(found(quiz(), quiz())).toEqual([]);
});

test('what was erased is not put again, whatever its file says', () => {
	const erased = tombstone(slug('planets-quiz'), quiz(), '2026-05-09');
	for (const draft of [quiz(), quiz(at('2026-05-09'))]) {
		expect(found(draft, erased)[0]).toMatch(/^withdrawn\/erased error /u);
	}
});
