// What is to be answered already is remembered as by a reader who was here before: the widget then goes on from there.
import type { Look } from '../look.ts';

/** All corrections a reader can know of is what nobody has to tell them; the widget reads it as a list of ids. */
export function remember(slug: string, { answers, at, returning }: Look): void {
	const before = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== at));
	const key = `gloss:${slug}`;
	if (Object.keys(before).length === 0) {
		sessionStorage.removeItem(key);
		return;
	}
	const kept = { answers: before, given: {}, ...(returning && { corrections: [] }) };
	sessionStorage.setItem(key, JSON.stringify(kept));
}
