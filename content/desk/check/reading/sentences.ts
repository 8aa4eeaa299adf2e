// The sentences of a text as readers see them, each with the claims that are linked in it.
import { type Inline, paragraphs, parseInline } from '../../../model/inline.ts';

export type Sentence = { text: string; claims: string[] };

type Linked = { claim: string; at: number };

// Building a segmenter takes far longer than using it.
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Cuts a text with marks into sentences, by the rules of its language.
 *
 * @example
 * sentencesOf('It [opened](#opened). Ships call.', 'en');
 * // [{ text: 'It opened. ', claims: ['opened'] }, { text: 'Ships call.', claims: [] }]
 */
export function sentencesOf(source: string, lang: string): Sentence[] {
	return paragraphs(source).flatMap((paragraph) => {
		const { text, linked } = flat(paragraph);
		return [...segmenterOf(lang).segment(text)].map(({ segment, index }) => ({
			text: segment,
			claims: linked
				.filter(({ at }) => at >= index && at < index + segment.length)
				.map(({ claim }) => claim),
		}));
	});
}

/** A text without its marks, and where in it claims are linked. */
function flat(source: string): { text: string; linked: Linked[] } {
	const linked: Linked[] = [];
	let text = '';
	const visit = (node: Inline) => {
		if (node.kind === 'note') linked.push({ claim: node.claim, at: text.length });
		if (node.kind === 'text') text += node.text;
		else node.children.forEach(visit);
	};
	parseInline(source).forEach(visit);
	return { text, linked };
}

function segmenterOf(lang: string): Intl.Segmenter {
	const known = segmenters.get(lang);
	if (known) return known;
	const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
	segmenters.set(lang, segmenter);
	return segmenter;
}

const QUOTED = /[“„][^“”„]*[”“]|«[^«»]*»|「[^「」]*」|"[^"]*"/gu;

/** A text without what it quotes: others' words have their own day and their own certainty. */
export function withoutQuotes(text: string): string {
	return text.replace(QUOTED, ' ');
}
