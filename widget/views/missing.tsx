// What has not come: said so, with a way to ask for it again, and one to the hosted page.
import type { Scope } from './scope.ts';

/** The one who shows it hears of the press (widget/first/wake.ts). */
export function Missing({ scope }: { scope: Scope }) {
	const { words } = scope;
	return (
		<div class="missing">
			<p class="how" id="missing">
				{words.say('missing')}
			</p>
			<p>
				<button type="button" class="button" part="button" id="retry" aria-describedby="missing">
					{words.say('retry')}
				</button>{' '}
				<a href={scope.pageOf(scope.slug)}>{words.say('later')}</a>
			</p>
		</div>
	);
}
