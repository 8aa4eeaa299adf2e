// What is different between two revisions of a piece, place by place and word by word. Pure.
import { diffWordsWithSpace } from 'diff';
import { flat } from './flat.ts';

/** A run of words that both have, or only one of them. */
export type Run = { kind: 'same' | 'removed' | 'added'; text: string };

/** What changed at a place: a path of ids, as `questions/first-week/ask`. */
export type Change = { place: string; runs: Run[] };

/**
 * The changes from one piece to another, in the order in which the newer one has its places; what went comes last.
 *
 * @param before undefined for a piece that is new: then everything is added
 * @param lang language of the words, for scripts that write none between them
 *
 * @example
 * differenceOf({ title: '40 ships' }, { title: '45 ships' }, 'en')[0]?.runs;
 * // [{ kind: 'removed', text: '40' }, { kind: 'added', text: '45' }, { kind: 'same', text: ' ships' }]
 */
export function differenceOf(before: unknown, after: unknown, lang: string): Change[] {
	const old = flat(before ?? {});
	const now = flat(after);
	const places = [...now.keys(), ...[...old.keys()].filter((place) => !now.has(place))];
	return places.flatMap((place) => {
		const [was, is] = [old.get(place), now.get(place)];
		return was === is ? [] : [{ place, runs: runsOf(was, is, lang) }];
	});
}

function runsOf(was: string | undefined, is: string | undefined, lang: string): Run[] {
	if (was === undefined) return [{ kind: 'added', text: is ?? '' }];
	if (is === undefined) return [{ kind: 'removed', text: was }];
	const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	return diffWordsWithSpace(was, is, { intlSegmenter }).map(({ added, removed, value }) => {
		return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
	});
}
