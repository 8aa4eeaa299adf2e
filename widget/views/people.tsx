// Who is who: name, role and a sentence, in two columns where there is room.
import type { EntriesProps } from './card.tsx';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import { stepBack } from './step-back.ts';

/** Names are headings below that of the card. Only the sentence has notes, not the name and the role. */
export function PeopleEntries({ entries, card, scope }: EntriesProps<'people'>) {
	return (
		<ul class="people">
			{entries.map((entry) => (
				<li key={entry.id} class={stepBack(entry, scope)}>
					<h4>
						<Inline text={entry.name} />
					</h4>
					<p class="role">
						<Inline text={entry.role} />
					</p>
					<Prose
						text={entry.text}
						listed={entry.claims}
						place={`card/${card}/${entry.id}`}
						scope={scope}
					/>
				</li>
			))}
		</ul>
	);
}
