// What of a piece is looked at: which answers are given, where it stands, what is unfolded. It travels from the desk to
// the page and on to the frame in its address, so that every state has one.
import * as v from 'valibot';
import { Id } from '../../model/ids.ts';

const Answer = v.union([v.number(), v.pipe(v.array(Id), v.readonly())]);

export const Look = v.object({
	/** By question id. That of the question at which it stands is given by real presses, the others before. */
	answers: v.optional(v.pipe(v.record(v.string(), Answer), v.readonly()), {}),
	/** A question's id, or the end; the beginning if it is not said. */
	at: v.optional(v.string()),
	/** What folds, by the id of what it shows. */
	open: v.optional(v.pipe(v.record(v.string(), v.boolean()), v.readonly()), {}),
	/** Which annotated phrases have their note open, by their number. */
	notes: v.optional(v.pipe(v.array(v.number()), v.readonly()), []),
	/** The id of what is brought into sight and set off for a moment. */
	to: v.optional(v.string()),
	/** The claim whose annotated phrase is brought into sight instead. */
	claim: v.optional(v.string()),
	/** How far the page is scrolled, in pixels; it wins. */
	scroll: v.optional(v.number()),
	/** The reader was here before the newest correction. */
	returning: v.optional(v.boolean()),
});

export type Look = v.InferOutput<typeof Look>;

/** The end of a quiz, as `at` names it. */
export const END = 'end';

/** A piece as it opens. */
export const OPENING: Look = { answers: {}, open: {}, notes: [] };

/**
 * A look at a question with all that comes before it answered, as a reader must have.
 *
 * @param ids of the questions, in their order
 * @param best an answer to each
 */
export function withBefore(look: Look, ids: readonly string[], best: Look['answers']): Look {
	const before = look.at === undefined ? [] : ids.slice(0, Math.max(0, ids.indexOf(look.at)));
	const answers = Object.fromEntries(
		before.flatMap((id) => {
			const answer = best[id];
			return answer === undefined ? [] : [[id, answer]];
		}),
	);
	return { ...look, answers: { ...answers, ...look.answers } };
}

/** A look as it stands in an address. */
export function writeLook(look: Look): string {
	return encodeURIComponent(JSON.stringify(look));
}

/** The look in an address, which may be anything. */
export function readLook(text: string): Look {
	try {
		const read = v.safeParse(Look, JSON.parse(decodeURIComponent(text)));
		return read.success ? read.output : OPENING;
	} catch {
		return OPENING;
	}
}
