// The sentences of a text as readers see them, each with the claims that are linked in it.
import { type Inline, paragraphs, parseInline } from '../../../model/inline.ts';
import { runsOn } from './runs-on.ts';

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
		const segments = [...segmenterOf(lang).segment(text)].map(({ segment, index }) => ({
			text: segment,
			claims: linked
				.filter(({ at }) => at >= index && at < index + segment.length)
				.map(({ claim }) => claim),
		}));
		return segments.length > 1 ? joined(text, lang, segments) : segments;
	});
}

/** A closing quotation mark, after which the same sentence may say whose words these were. */
const CLOSED = /[.!?…]\s*[”“»"」’]\s*$/u;

/** Sentences in place of the segments that Unicode's rules make of a text. */
function joined(text: string, lang: string, segments: readonly Sentence[]): Sentence[] {
	const sentences: Sentence[] = [];
	const on = runsOn(text, lang);
	let at = 0;
	for (const segment of segments) {
		const last = sentences.at(-1);
		if (last && (on(at) || saysWho(last, segment))) {
			last.text += segment.text;
			last.claims.push(...segment.claims);
		} else sentences.push({ ...segment });
		at += segment.text.length;
	}
	return sentences;
}

/** Whether a sentence may say who said the one before: what rests on claims of its own speaks for itself. */
function saysWho(before: Sentence, { text, claims }: Sentence): boolean {
	return CLOSED.test(before.text) && (claims.length === 0 || /^\p{Ll}/u.test(text));
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
