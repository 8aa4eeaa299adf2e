// Where the piece is shown, and in a line above it what exactly is shown.
import type { Model } from '../model.ts';
import type { Props } from './desk.tsx';

/** What readers get instead of the piece, by the widget's code. */
const CODES: Readonly<Record<string, string>> = {
	gone: 'readers are told that it is gone',
	'not-found': 'readers keep the link, as if there were nothing yet',
};

/**
 * `data-tone` warns of a file that cannot be shown as it is, and of what readers would not get now. `#stage` is empty here:
 * page/stage.ts puts its frames there.
 */
export function StageView({ model }: Props) {
	const { wishes, detail } = model;
	return (
		<>
			<p class="said" data-tone={toneOf(model)}>
				{lineOf(model)}
			</p>
			<div class="backdrop">
				{detail && !detail.rev && (
					<p class="empty">It cannot be shown before its errors are mended.</p>
				)}
				<div id="stage" class={`is-${wishes.width}`} data-theme={wishes.theme} />
			</div>
		</>
	);
}

function toneOf({ detail, shown, moment }: Model): 'good' | 'warn' {
	if (detail?.goodness !== 'current') return 'warn';
	return moment === 'now' && (detail.held || shown?.code) ? 'warn' : 'good';
}

/** What is shown, or why it is not what was asked for. */
function lineOf(model: Model): string {
	const { detail, shown, moment } = model;
	if (!detail) return 'Choose a piece.';
	const { rev, at, goodness, held } = detail;
	if (!rev) return 'There is no good copy of it yet.';
	const time = at ? new Date(at).toLocaleTimeString('en-GB') : '';
	const parts = [
		goodness === 'current'
			? `Read at ${time}`
			: `The last good copy, of ${time}: the file has errors now`,
		rev,
		...(moment === 'now' && held ? [held] : []),
		...(moment === 'now'
			? []
			: [`as if: ${detail.moments.find(({ id }) => id === moment)?.what ?? moment}`]),
		...(shown?.code ? [`${CODES[shown.code] ?? 'the widget shows nothing'} (${shown.code})`] : []),
		...(model.zoom < 1 ? [`at ${Math.round(model.zoom * 100)} %`] : []),
	];
	return parts.join(' · ');
}
