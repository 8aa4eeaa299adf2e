// The six signs of certainty: one family of discs, told apart by form and not by colour.
import type { ComponentChildren } from 'preact';
import type { Certainty } from '../../content/model/kinds.ts';

/** Drawn anew each time: what Preact has drawn holds on to its element. */
const SHAPES: Record<Certainty, () => ComponentChildren> = {
	confirmed: () => <circle cx="6" cy="6" r="5" fill="currentColor" />,
	reported: () => (
		<path
			fill="currentColor"
			fill-rule="evenodd"
			d="M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Zm0 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z"
		/>
	),
	assessed: () => (
		<>
			<circle cx="6" cy="6" r="4.3" />
			<path fill="currentColor" d="M6 1.7a4.3 4.3 0 0 0 0 8.6Z" />
		</>
	),
	claimed: () => <circle cx="6" cy="6" r="4.3" />,
	disputed: () => (
		<>
			<circle cx="6" cy="6" r="4.3" />
			<path d="m3 9 6-6" />
		</>
	),
	forecast: () => (
		<>
			<circle cx="6" cy="6" r="4.3" />
			<path d="M3.6 6h4.6M6.4 4.1 8.3 6 6.4 7.9" />
		</>
	),
};

/** The sign of a certainty; `old` puts a dotted ring around it: replaced, or past its time. */
export function Sign({ certainty, old = false }: { certainty: Certainty; old?: boolean }) {
	return (
		<svg
			class={`sign ${certainty}`}
			viewBox={old ? '-3 -3 18 18' : '0 0 12 12'}
			fill="none"
			stroke="currentColor"
			stroke-width="1.4"
			aria-hidden="true"
		>
			{SHAPES[certainty]()}
			{old && <circle cx="6" cy="6" r="7.6" stroke-width="1.2" stroke-dasharray="1.5 2.1" />}
		</svg>
	);
}
