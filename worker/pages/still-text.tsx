// A piece as HTML to read without scripts; the widget takes its place where there are some.
import { renderToString } from 'preact-render-to-string';
import type { WordList } from '../../content/model/boot.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Scope } from '../../widget/views/scope.ts';
import { StillFrame } from '../../widget/views/still-frame.tsx';
import { StillMark } from '../../widget/views/still-mark.tsx';
import { wordsFor } from '../../widget/views/words.ts';

/** `now` is in epoch milliseconds. */
export type Still = { piece: Piece; words: WordList; now: number };

export function stillText({ piece, words, now }: Still): string {
	const scope: Scope = {
		words: wordsFor(piece.lang, words),
		dir: directionOf(piece.lang),
		slug: piece.slug,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		now,
		origin: '',
		pageOf: (other) => `/p/${other}`,
		roomy: true,
		Mark: StillMark,
		open: {},
		filter: undefined,
		dispatch: () => {},
	};
	return renderToString(<StillFrame piece={piece} scope={scope} />);
}
