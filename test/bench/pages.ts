// The pages on which the bench measures: an article of a partner with a piece in it, or with something else, or nothing.
import { pageWith } from '../harness/partner-site.ts';

const PARAGRAPH =
	'<p>The words of an article stand here, as many as a paragraph of a newspaper has, so that what is below the piece is seen to move if it moves. They mean nothing and are read by nobody.</p>';

/** More than the first question needs in a column of this width, answered and with a note open. */
const HEIGHT = 'min-height:1500px';

/** As wide as a phone; so high that text below the piece is in view, since only what is in view counts as shifted. */
export const VIEWPORT = { width: 390, height: 1800 };

/** The path of the smallest app with Preact at the edge. */
export const SMALLEST = '/smallest.js';

export type Way = 'bare' | 'preact' | 'widget' | 'unreserved';

/** An article. `https://gloss.example` stands for our address. */
export function articleWith(way: Way): string {
	const script = (path: string) => `<script async src="https://gloss.example${path}"></script>`;
	const link = '<a href="https://gloss.example/p/assad-quiz">Quiz</a>';
	const inside: Record<Way, string> = {
		bare: `<div style="${HEIGHT}">${link}</div>`,
		preact: `<div id="smallest" style="${HEIGHT}"></div>${script(SMALLEST)}`,
		widget: `<div data-gloss="assad-quiz" style="${HEIGHT}">${link}</div>${script('/e/assad-quiz.js')}`,
		unreserved: `<div data-gloss="assad-quiz">${link}</div>${script('/e/assad-quiz.js')}`,
	};
	return pageWith(`<h1>An article</h1>${PARAGRAPH}${inside[way]}${PARAGRAPH}`);
}

export const TWENTY_WAYS = ['bare', 'general', 'tags'] as const;

export type TwentyWay = (typeof TWENTY_WAYS)[number];

/** A page with a place for each slug: with no script, with the general tag, or with a tag for each. */
export function pageOfMany(way: TwentyWay, slugs: readonly string[]): string {
	const place = (slug: string) => {
		const name = way === 'bare' ? '' : `data-gloss="${slug}" data-gloss-load="eager"`;
		const tag =
			way === 'tags' ? `<script async src="https://gloss.example/e/${slug}.js"></script>` : '';
		return `${PARAGRAPH}<div ${name} style="${HEIGHT}"><a href="/">${slug}</a></div>${tag}`;
	};
	const general =
		way === 'general' ? '<script async src="https://gloss.example/gloss.js"></script>' : '';
	return pageWith(`<h1>Twenty pieces</h1>${slugs.map(place).join('')}${general}`);
}
