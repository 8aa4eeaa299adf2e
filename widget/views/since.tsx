// In the text: that what has just been read is out of date or was replaced. Those who listen hear it with the mark.
import { sinceInWords } from './age.ts';
import type { MarkProps } from './mark.tsx';

/** Nothing while the claim may be read as it stands. */
export function Since({ claim, slot }: MarkProps) {
	const words = sinceInWords(slot.scope, claim);
	if (!words) return null;
	return (
		<>
			{' '}
			<span class="since" aria-hidden="true">
				{words}
			</span>
		</>
	);
}
