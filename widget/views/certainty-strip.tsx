// How many claims of each certainty an explainer rests on; choosing one sets it off from the rest.
import { claimsOf, statementsOf } from '../../content/model/claims-used.ts';
import { CERTAINTIES, type Certainty } from '../../content/model/kinds.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Explainer } from '../../content/model/piece.ts';
import type { Scope } from './scope.ts';
import { Sign } from './sign.tsx';

/**
 * A claim counts once, however many entries link or list it; a certainty without claims has no button. The chosen one is
 * explained below, and pressed again it is let go.
 */
export function CertaintyStrip({ explainer, scope }: { explainer: Explainer; scope: Scope }) {
	const { words, filter } = scope;
	const used = new Set(statementsOf(explainer).flatMap(claimsOf));
	const count = (certainty: Certainty) =>
		[...used].filter((id) => lookup(scope.claims, id)?.certainty === certainty).length;
	return (
		<fieldset class="strip" aria-labelledby="strip">
			<p class="small" id="strip">
				{words.say('claims')}
			</p>
			<ul>
				{CERTAINTIES.filter((certainty) => count(certainty) > 0).map((certainty) => (
					<li key={certainty}>
						<button
							type="button"
							aria-pressed={filter === certainty}
							onClick={() =>
								scope.dispatch({
									type: 'filter',
									certainty: filter === certainty ? undefined : certainty,
								})
							}
						>
							<Sign certainty={certainty} /> {words.say(certainty)}{' '}
							<span class="count">{words.number(count(certainty))}</span>
						</button>
					</li>
				))}
			</ul>
			{filter && <p class="small">{words.say(`${filter}Means`)}</p>}
		</fieldset>
	);
}
