// The sign of a claim on a page without scripts: a link to its note at the end of the page.
import { certaintyInWords, standingIn } from './age.ts';
import type { MarkProps } from './mark.tsx';
import { claimIn } from './note-slot.ts';
import { Sign } from './sign.tsx';

/** Nothing for a claim that the piece does not carry. All places of a claim lead to its one note, `#note-<id>`. */
export function StillMark({ claim: id, slot }: MarkProps) {
	const claim = claimIn(slot, id);
	if (!claim) return null;
	const { scope } = slot;
	const label = scope.words.say('note', { certainty: certaintyInWords(scope, id) });
	return (
		<a class="mark" href={`#note-${id}`} aria-label={label}>
			<Sign certainty={claim.certainty} old={standingIn(scope, id) !== 'current'} />
		</a>
	);
}
