// Before a question that rests on what has since gone out of date or been replaced: as of when it is asked.
import { claimsOf, ofQuestion } from '../../content/model/claims-used.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { KnownQuestion } from '../../content/model/question.ts';
import { standingIn } from './age.ts';
import type { Scope } from './scope.ts';

/** Part of the heading, so that those who listen hear it with the question. It names no claim, and so tells no key. */
export function AsOf({
	question,
	quiz,
	scope,
}: {
	question: KnownQuestion;
	quiz: Quiz;
	scope: Scope;
}) {
	const { words } = scope;
	if (claimsOf(ofQuestion(question)).every((id) => standingIn(scope, id) === 'current'))
		return null;
	const asOf = words.say('asOf', { date: words.date(quiz.asOf) });
	// Some questions begin with it themselves, perhaps with another name of the month.
	const [begun = asOf] = /^\D+\d+/u.exec(asOf) ?? [];
	if (question.ask.startsWith(begun) && !/^\d/u.test(question.ask.slice(begun.length))) return null;
	return (
		<>
			<span class="as-of">{asOf}</span>{' '}
		</>
	);
}
