// What is to be answered already is remembered as by a reader who was here before: the widget then goes on from there.
import type { Look } from '../look.ts';

/** @param slug the name under which the widget remembers */
export function remember(slug: string, { answers, at, returning }: Look): void {
	const before = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== at));
	const key = `gloss:${slug}`;
	if (Object.keys(before).length === 0) {
		sessionStorage.removeItem(key);
		return;
	}
	// Who comes back has the points of all of them: a correction takes nothing away.
	const given = Object.fromEntries(Object.keys(before).map((id) => [id, returning ? 1 : 0]));
	const kept = { answers: before, given, ...(returning && { corrections: [] }) };
	sessionStorage.setItem(key, JSON.stringify(kept));
}
