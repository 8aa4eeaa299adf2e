// How much was found, as signs with numbers; nothing where nothing was.
import type { Counts } from '../../told.ts';

const LEVELS = [
	['error', '✕', 'errors'],
	['warning', '!', 'warnings'],
	['advice', 'i', 'advice'],
] as const;

/** Errors first. The signs are for the eye, and words say the same to those who listen. */
export function CountsView({ counts }: { counts: Counts }) {
	return (
		<span class="counts">
			{LEVELS.map(([level, sign, word]) =>
				counts[level] === 0 ? null : (
					<span key={level} class={`count is-${level}`}>
						<span aria-hidden="true">{sign}</span>
						{counts[level]}
						<span class="visually-hidden"> {word}</span>
					</span>
				),
			)}
		</span>
	);
}
