// Paragraphs with the notes that open under them: in place, never over the text.
import { Fragment } from 'preact';
import { linkedClaims, paragraphs } from '../../content/model/inline.ts';
import { Corrected } from './corrections.tsx';
import { Inline } from './inline.tsx';
import { Note } from './note.tsx';
import { claimIn, isNoteOpen, type NoteSlot, noteKey } from './note-slot.ts';
import type { Scope } from './scope.ts';
import { Since } from './since.tsx';

type Props = {
	text: string;
	scope: Scope;
	/** Where this stands in the piece: `question/q1`, `card/c1/e2`. */
	place: string;
	/** Claims that the text rests on without linking them; their signs stand at its end. */
	listed?: readonly string[] | undefined;
};

/** A claim that the text links as well has no second sign at its end. A note stands under the paragraph of its mark. */
export function Prose({ text, scope, place, listed = [] }: Props) {
	const parts = paragraphs(text);
	const linked = parts.flatMap(linkedClaims);
	return (
		<Corrected at={place} scope={scope}>
			{parts.map((part, i) => {
				const slot: NoteSlot = { scope, place: `${place}/${i}` };
				const rest = i === parts.length - 1 ? listed.filter((id) => !linked.includes(id)) : [];
				const open = [...linkedClaims(part), ...rest].filter((id) => isNoteOpen(slot, id));
				return (
					<div key={i} class="prose">
						<p>
							<Inline text={part} slot={slot} />
							{rest.map((id) => (
								<Fragment key={id}>
									<scope.Mark claim={id} slot={slot} />
									<Since claim={id} slot={slot} />
								</Fragment>
							))}
						</p>
						{open.map((id) => (
							<Note
								key={id}
								id={noteKey(slot, id)}
								claim={claimIn(slot, id)}
								claimId={id}
								slot={slot}
							/>
						))}
					</div>
				);
			})}
		</Corrected>
	);
}
