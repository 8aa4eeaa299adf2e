// A piece as HTML to read without scripts; the widget takes its place where there are some.
import { renderToString } from 'preact-render-to-string';
import { StillFrame } from '../../widget/views/still-frame.tsx';
import { StillMark } from '../../widget/views/still-mark.tsx';
import { type Drawn, scopeOf } from './scope.ts';

export type Still = Drawn;

export function stillText(still: Still): string {
	const { piece } = still;
	const listed = piece.corrections ?? [];
	const own = { origin: '', roomy: true, listed, Mark: StillMark, dispatch: () => {} };
	return renderToString(<StillFrame piece={piece} scope={scopeOf(still, own)} />);
}
