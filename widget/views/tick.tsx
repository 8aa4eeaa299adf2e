// The signs of a result: a tick, a dash, a cross. They differ in form, so colour is never alone.
type Kind = 'right' | 'partly' | 'wrong';

const PATHS: Record<Kind, string> = {
	right: 'm3 8.5 3.5 3.5L13 4.5',
	partly: 'M3 8h10',
	wrong: 'm4 4 8 8m0-8-8 8',
};

/** Hidden from those who listen: a word always stands beside it. */
export function Tick({ kind }: { kind: Kind }) {
	return (
		<svg class={`tick is-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
			<path fill="none" stroke="currentColor" stroke-width="2.4" d={PATHS[kind]} />
		</svg>
	);
}
