import { expect, test } from 'vitest';
import { prepare } from '../../../content/model/prepare.ts';
import { initialState } from '../../../widget/state/state.ts';
import { quiz } from '../../fixtures/pieces.ts';
import { openReader } from '../../fuzz/reader.tsx';
import { widget } from '../../harness/worker.ts';

test('asks again what was answered, and nothing after a new beginning, whatever the id of the question', () => {
	const [first, ...others] = quiz().questions;
	if (first?.kind !== 'choice') throw new Error('The first question is no choice.');
	const piece = quiz({ questions: [{ ...first, id: 'constructor' }, ...others] });
	const reader = openReader(
		{ rev: '0123456789ab', piece, words: widget.words.en ?? {}, ...prepare(piece) },
		{
			now: 0,
			begun: { ...initialState, answers: { constructor: ['mars'] } },
			news: { piece, lines: [], marks: {}, was: undefined, anew: ['constructor'] },
		},
	);
	const again = 'Answer the corrected question again';
	expect(reader.move({ type: 'go', to: 'end' })).toContain(again);
	expect(reader.move({ type: 'again' })).not.toContain(again);
});
