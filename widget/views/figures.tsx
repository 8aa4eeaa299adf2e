// Figures, large, each with what it counts; a bar only beside others of the same unit.
import type { EntriesProps } from './card.tsx';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import { stepBack } from './step-back.ts';

type Entries = EntriesProps<'figures'>['entries'];

/** Each with what it counts, and a bar where it can be compared; that runs from the right in RTL. */
export function FiguresEntries({ entries, card, scope }: EntriesProps<'figures'>) {
	return (
		<ul class="figures">
			{entries.map((entry) => {
				const bar = barOf(entry, entries);
				return (
					<li key={entry.id} class={stepBack(entry, scope)}>
						<p class="figure">
							<Inline text={entry.shown} />
						</p>
						{bar !== undefined && (
							<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
								<rect x={scope.dir === 'rtl' ? 100 - bar * 100 : 0} width={bar * 100} height="2" />
							</svg>
						)}
						<Prose
							text={entry.label}
							listed={entry.claims}
							place={`card/${card}/${entry.id}`}
							scope={scope}
						/>
					</li>
				);
			})}
		</ul>
	);
}

/** Its length of 1, by the greatest of its unit. None where one of them is below 0: that would have to run the other way. */
function barOf({ unit, value }: Entries[number], entries: Entries): number | undefined {
	const peers = entries.flatMap((it) => (it.unit === unit ? (it.value ?? []) : []));
	const most = Math.max(...peers);
	if (!unit || value === undefined || peers.length < 2 || most <= 0) return undefined;
	return Math.min(...peers) < 0 ? undefined : value / most;
}
