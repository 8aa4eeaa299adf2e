import { test } from 'vitest';
import { asQuiz } from '../harness/content.ts';
import { wrongAnswer } from '../harness/key.ts';
import { draft, goOn, handIn } from '../harness/quickly.ts';
import { placeOf, useStage } from '../harness/stage.ts';

const stage = useStage();
test('x', async () => {
	const page = await stage.visit('/article.html', { width: 420 });
	const place = await placeOf(page, 'assad-quiz');
	const quiz = asQuiz(stage.pieces.get('assad-quiz'));
	for (const [i, q] of quiz.questions.entries()) {
		if (q.kind === 'later') continue;
		await draft(place, wrongAnswer(q));
		await handIn(place);
		if (i === 2 || i === 7) await place.screenshot({ path: `/tmp/gw/q${i}.png` });
		await goOn(place);
	}
});
