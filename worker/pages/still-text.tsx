// A piece as HTML to read without scripts; the widget takes its place where there are some.
import { renderToString } from 'preact-render-to-string';
import type { Scope } from '../../widget/views/scope.ts';
import { StillFrame } from '../../widget/views/still-frame.tsx';
import { StillMark } from '../../widget/views/still-mark.tsx';
import { type Drawn, scopeOf } from './scope.ts';

export type Still = Drawn;

/** Of the page itself, whatever it asks for after its `?`: https://url.spec.whatwg.org/#url-parsing */
const WITHOUT_FRAGMENT = '';

/** HTML of the whole piece: keys, notes and corrections are all there to read. */
export function stillText(still: Still): string {
	const { piece } = still;
	return renderToString(<StillFrame piece={piece} scope={stillScope(still)} />);
}

/** From a question that stands alone, because the address names it; the page's own script shows it then. */
export function wayToWhole(still: Still): string {
	const { piece } = still;
	if (piece.kind !== 'quiz') return '';
	const { say } = stillScope(still).words;
	return renderToString(
		<p id="whole" hidden>
			<a href={WITHOUT_FRAGMENT}>
				{say('quiz')}
				{say('colon')}
				{piece.title}
			</a>
		</p>,
	);
}

function stillScope(still: Still): Scope {
	const listed = still.piece.corrections ?? [];
	const own = { origin: '', roomy: true, listed, Mark: StillMark, dispatch: () => {} };
	return scopeOf(still, own);
}
