// A glossary.
import type { EntriesProps } from './card.tsx';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import { stepBack } from './step-back.ts';

/** Term and text are grouped, so that both step back together. Only the text has notes. */
export function TermsEntries({ entries, card, scope }: EntriesProps<'terms'>) {
	return (
		<dl class="terms">
			{entries.map((entry) => (
				<div key={entry.id} class={stepBack(entry, scope)}>
					<dt>
						<Inline text={entry.term} />
					</dt>
					<dd>
						<Prose
							text={entry.text}
							listed={entry.claims}
							place={`card/${card}/${entry.id}`}
							scope={scope}
						/>
					</dd>
				</div>
			))}
		</dl>
	);
}
