// Where the piece is shown, and in a line above it what exactly is shown.
import type { Model } from '../model.ts';
import type { Props } from './desk.tsx';

export function StageView({ model }: Props) {
	const { wishes } = model;
	return (
		<>
			<p class="said" data-tone={toneOf(model)}>
				{lineOf(model)}
			</p>
			<div class="backdrop">
				<div id="stage" class={`is-${wishes.width}`} data-theme={wishes.theme} />
			</div>
		</>
	);
}

function toneOf({ detail, shown }: Model): 'good' | 'warn' {
	if (detail?.goodness !== 'current' || detail.held) return 'warn';
	return shown?.code ? 'warn' : 'good';
}

/** What is shown, or why it is not what was asked for. */
function lineOf({ detail, shown, moment, state }: Model): string {
	if (!detail) return 'Choose a piece.';
	const { rev, at, goodness, held } = detail;
	if (!rev) return 'It cannot be shown before its errors are mended.';
	const time = at ? new Date(at).toLocaleTimeString('en-GB') : '';
	const parts = [
		goodness === 'current'
			? `Saved ${time}`
			: `The last good copy, of ${time}: the file has errors now`,
		rev,
		...(moment === 'now' && held ? [held] : []),
		...(moment === 'now' || !state ? [] : [`as if ${moment}`]),
		...(shown?.code ? [`the place keeps its link (${shown.code})`] : []),
	];
	return parts.join(' · ');
}
