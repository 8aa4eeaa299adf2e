// The sign of a claim on a page without scripts: a link to its note at the end of the page.
import { standingOf } from '../../content/model/schedule.ts';
import type { MarkProps } from './mark.tsx';
import { claimIn } from './note-slot.ts';
import { Sign } from './sign.tsx';

export function StillMark({ claim: id, slot }: MarkProps) {
	const claim = claimIn(slot, id);
	if (!claim) return null;
	const { scope } = slot;
	const label = scope.words.say('note', { certainty: scope.words.say(claim.certainty) });
	return (
		<a class="mark" href={`#note-${id}`} aria-label={label}>
			<Sign certainty={claim.certainty} old={standingOf(scope, id, scope.now) !== 'current'} />
		</a>
	);
}
