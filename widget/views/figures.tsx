// Figures, large, each with what it counts; a bar only beside others of the same unit.
import type { EntriesProps } from './card.tsx';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import { stepBack } from './step-back.ts';

/** The bar's length is the value's share of the greatest in the card that has its unit; it runs from the right in RTL. */
export function FiguresEntries({ entries, card, scope }: EntriesProps<'figures'>) {
	return (
		<ul class="figures">
			{entries.map((entry) => {
				const peers = entries.filter(
					({ unit, value }) => unit === entry.unit && value !== undefined,
				);
				const most = Math.max(...peers.map(({ value }) => value ?? 0));
				const bar =
					entry.unit && peers.length > 1 && most > 0 ? (entry.value ?? 0) / most : undefined;
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
