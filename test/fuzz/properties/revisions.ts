// A quiz that is corrected again and again while somebody takes it, leaves it and comes back: nothing is lost by that.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Quiz } from '../../../content/model/piece.ts';
import { givenNow, scoreOf } from '../../../content/model/scoring.ts';
import { carriedOver, withWorth } from '../../../widget/newer/carried-over.ts';
import { askedAnew, newCorrections } from '../../../widget/newer/changes.ts';
import { fitting, openIn } from '../../../widget/newer/recall.ts';
import { reduce } from '../../../widget/state/reduce.ts';
import { answerTo, initialState, type State } from '../../../widget/state/state.ts';
import type { Effect } from '../../fixtures/corrections.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { chosen, corrected } from '../arbitraries/corrected.ts';
import { property } from '../property.ts';

const which = fc.nat(9);

type Handed = { question: number; answer: number };

const step = fc.oneof(
	fc.record({
		type: fc.constant('correct' as const),
		effect: fc.constantFrom<Effect>('note', 'rekey', 'accept', 'void'),
		question: which,
		key: which,
	}),
	fc.record({ type: fc.constant('answer' as const), question: which, answer: which }),
	fc.record({ type: fc.constantFrom('ask' as const, 'reload' as const, 'reopen' as const) }),
);

export const revisions = property({
	name: 'no correction takes anything from who has answered',
	runs: 2_000,
	input: fc.array(step, { maxLength: 30, size: 'max' }),
	check(steps) {
		let live = planets();
		let shown = live;
		let state = initialState;
		let offered: string[] = [];
		for (const [n, it] of steps.entries()) {
			if (it.type === 'correct') live = corrected(live, it, n);
			if (it.type === 'answer') state = answered(shown, state, it);
			if (it.type === 'reopen' && offered.length > 0) {
				const given = givenNow(shown, state.answers, state.given);
				state = reduce(state, { type: 'reopen', questions: offered, to: 0, given });
			}
			if (it.type !== 'ask' && it.type !== 'reload') continue;
			const next =
				it.type === 'ask' ? carriedOver(shown, live, state) : recalled(shown, live, state);
			checkKept([shown, state], [live, next]);
			const seen = (shown.corrections ?? []).map(({ id }) => id);
			const before = it.type === 'ask' ? offered : [];
			offered = askedAnew(shown, live, newCorrections(seen, live), next.answers, before);
			for (const id of offered) {
				const ofIt = live.corrections?.filter(({ target }) => target === `question/${id}`);
				assert.ok(
					ofIt?.some(({ effect }) => effect !== 'note'),
					`${id} is offered`,
				);
			}
			[shown, state] = [live, next];
		}
	},
});

function checkKept([was, before]: [Quiz, State], [now, after]: [Quiz, State]): void {
	const [then, since] = [
		scoreOf(was, before.answers, before.given),
		scoreOf(now, after.answers, after.given),
	];
	assert.ok(since.points >= then.points - 1e-9, `${since.points} after ${then.points} points`);
	assert.ok(since.share >= then.share - 1e-9, `${since.share} after ${then.share} of all`);
	assert.ok(since.points <= since.max + 1e-9);
	assert.deepEqual(after.answers, fitting(now, before.answers));
}

/** As a page keeps it, and a reader finds it again. */
function recalled(was: Quiz, now: Quiz, { answers: handed, given }: State): State {
	const answers = fitting(now, handed);
	const kept = withWorth(now, answers, givenNow(was, handed, given));
	return { ...initialState, at: openIn(now, answers), answers, given: kept };
}

/** Hands in an answer to a question that is open; one that is asked again may not be worth less by that. */
function answered(quiz: Quiz, state: State, { question: n, answer: pick }: Handed): State {
	const again = state.reopened?.questions[0];
	const question =
		quiz.questions.find(({ id }) => id === again) ?? quiz.questions[n % quiz.questions.length];
	if (!question || answerTo(state, question.id) !== undefined) return state;
	const { id } = question;
	const after = reduce(state, { type: 'answer', question: id, answer: chosen(question, pick) });
	const points = (it: State) => scoreOf(quiz, it.answers, it.given).points;
	assert.ok(points(after) >= points(state) - 1e-9, `${id} is worth less the second time`);
	return after;
}
