// A link to the hosted page, for what this page cannot show: a kind that came later.
import type { Scope } from './scope.ts';

export function Elsewhere({ scope }: { scope: Scope }) {
	return (
		<p class="how">
			<a href={scope.pageOf(scope.slug)}>{scope.words.say('later')}</a>
		</p>
	);
}
