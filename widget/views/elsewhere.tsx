// What stands for a question or card of a kind that came later.
import type { Scope } from './scope.ts';

/** A link to the hosted page, whose widget is the newest there is and may know the kind. */
export function Elsewhere({ scope }: { scope: Scope }) {
	return (
		<p class="how">
			<a href={scope.pageOf(scope.slug)}>{scope.words.say('later')}</a>
		</p>
	);
}
