// What KV has been asked and has not answered yet: one question, however many wait for its answer.
import { type Limits, Memo } from '../memo.ts';

type Question<T> = { since: number; answer: Promise<T>; late: boolean };

/** About the bytes that a slug and what is asked of it take. */
const QUESTION_BYTES = 256;

/** By slug, at most one question each that is still joined. */
export class Asked<T> {
	// One who asked and was cut off leaves a question without an answer: bounded as well.
	readonly #open: Memo<Question<T>>;

	constructor(limits: Limits) {
		this.#open = new Memo(limits);
	}

	/**
	 * Asks by `read`, or joins those who have asked in the last `joinMs`. The promise of another request may be awaited here
	 * as long as that request lives, which `waitUntil` sees to; what does not come all the same is late, and asked for anew.
	 */
	ask(
		slug: string,
		{
			now,
			joinMs,
			waitUntil,
		}: { now: number; joinMs: number; waitUntil(work: Promise<unknown>): void },
		read: () => Promise<T>,
	): Promise<T> {
		const before = this.#open.get(slug);
		if (before && now - before.since < joinMs) return before.answer;
		const question = { since: now, answer: read(), late: false };
		this.#open.set(slug, question, QUESTION_BYTES);
		const done = question.answer.finally(() => {
			if (this.#open.get(slug) === question) this.#open.delete(slug);
		});
		waitUntil(done);
		return question.answer;
	}

	/** Runs `tell` once for an answer that is late, however many are waiting. */
	tellLate(slug: string, tell: () => void): void {
		const question = this.#open.get(slug);
		if (question?.late) return;
		if (question) question.late = true;
		tell();
	}
}
