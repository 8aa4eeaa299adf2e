// What the desk reckons, beside what the worker really draws.
import { expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { firstViewSize } from '../../../../content/desk/check/first-view-size.ts';
import { placeFrom } from '../../../../content/desk/place.ts';
import { compileFolder } from '../../../../content/desk/publish/compile-folder.ts';
import { firstView } from '../../../../worker/pages/first-view.tsx';
import { brotli4 } from '../../../bench/brotli.ts';
import { widget } from '../../../harness/worker.ts';

test('comes within 10 % of the drawn first view, in two scripts', async () => {
	const { folders } = await check(placeFrom({}), ['assad']);
	const [folder] = folders;
	if (!folder) throw new Error('There is no story.');
	const quizzes = compileFolder(folder).filter(({ piece }) => piece.kind === 'quiz');
	expect(quizzes.map(({ slug }) => slug)).toEqual(['assad-quiz', 'assad-quiz-ar']);
	for (const { piece } of quizzes) {
		const drawn = firstView({
			piece,
			rev: '0123456789ab',
			words: widget.words[piece.lang] ?? {},
			origin: 'https://gloss.test',
			since: 0,
			changesAt: undefined,
		});
		const real = brotli4(JSON.stringify(drawn)).length;
		expect((firstViewSize(folder, piece) ?? 0) / real).toBeGreaterThan(0.9);
		expect((firstViewSize(folder, piece) ?? 0) / real).toBeLessThan(1.1);
	}
});

test('is nothing for what is sent whole', async () => {
	const { folders } = await check(placeFrom({}), ['assad']);
	const sizes = folders.flatMap((folder) =>
		folder.pieces.flatMap(({ value }) =>
			value?.kind === 'explainer' ? [firstViewSize(folder, value)] : [],
		),
	);
	expect(sizes).toEqual([undefined, undefined, undefined]);
});
