// The order of a piece's dates: it is had, then reviewed, then gone, and it is not older than what it knows.
import type { Draft } from '../../../model/piece.ts';
import { endOf, startOf } from '../../../model/time.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { hasBegun } from '../begun.ts';
import { error, type Found } from '../found.ts';

/** Dates stand in the order in which they come. */
export const dates: Rule = ({ story, pieces }, _catalogue, now) =>
	pieces.flatMap((piece) => [
		...ofPiece(piece, story.value?.zone, now),
		...toCome(piece, story.value?.zone, now),
	]);

/** Editors set the time at which they will be done. */
const AHEAD_MS = 60 * 60 * 1000;

/** What a piece knows, and when it was written, is past when readers have it. */
function toCome({ value, input, file }: Doc<Draft>, zone: string | undefined, now: Date): Found[] {
	if (!value) return [];
	const { publishAt } = value;
	const read = Math.max(now.getTime(), publishAt ? startOf(publishAt, zone) : 0);
	return (['asOf', 'updated'] as const).flatMap((field): Found[] => {
		const when = value[field];
		// What could not be understood has a date of the desk's own in its place.
		const own = typeof input === 'object' && input !== null ? Object.entries(input) : [];
		const isWritten = own.some(([name, text]) => name === field && text === when);
		if (!isWritten || hasBegun(when, new Date(read + AHEAD_MS))) return [];
		const until = read > now.getTime() ? `"publishAt" is ${publishAt}` : 'It is still to come';
		const message = `This is ${when}. ${until}: write a day or time that will be past then.`;
		return [error({ file }, 'date/in-future', [field], message)];
	});
}

function ofPiece(piece: Doc<Draft>, zone: string | undefined, now: Date): Found[] {
	const { value } = piece;
	if (!value) return [];
	const { publishAt, reviewBy, expires, updated, asOf } = value;
	const found: Found[] = [];
	if (publishAt && expires && endOf(expires, zone) <= startOf(publishAt, zone)) {
		const message = `It would expire before it is published (${publishAt}). Correct one of the two.`;
		found.push(error(piece, 'date/expires-too-early', ['expires'], message));
	}
	if (publishAt && reviewBy && endOf(reviewBy, zone) <= startOf(publishAt, zone)) {
		const message = `The review would be due before it is published (${publishAt}). Correct one of the two.`;
		found.push(error(piece, 'date/review-too-early', ['reviewBy'], message));
	}
	// What ends on the day as of which it knows something has that day. Of a day to come that is said already.
	for (const [field, code, end] of [
		['expires', 'date/expires-too-early', expires],
		['reviewBy', 'date/review-too-early', reviewBy],
	] as const) {
		if (end === undefined || endOf(end, zone) > startOf(asOf, zone) || !hasBegun(asOf, now))
			continue;
		if (found.some((it) => it.code === code)) continue;
		const message = `That is before what the piece knows (${asOf}). Correct one of the two.`;
		found.push(error(piece, code, [field], message));
	}
	if (reviewBy && expires && startOf(reviewBy, zone) >= endOf(expires, zone)) {
		const message = `By then it has expired (${expires}). Set an earlier date, or remove "reviewBy".`;
		found.push(error(piece, 'date/review-too-late', ['reviewBy'], message));
	}
	if (startOf(asOf, zone) > endOf(updated, zone)) {
		const message = `It was last updated (${updated}) before what it knows. Correct one of the two.`;
		found.push(error(piece, 'date/updated-before-as-of', ['asOf'], message));
	}
	return found;
}
