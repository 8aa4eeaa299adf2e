// What correcting a claim does, in lines for people.
import { printable } from '../printable.ts';
import type { Case } from './correction-case.ts';
import type { Planned } from './correction-plan.ts';

/** The claim as it stands, and where it is used. */
export function caseLines({ id, claim, storyDoc, users }: Case): string[] {
	const { text, certainty, by, asOf } = claim;
	const held = [certainty, by, `as of ${asOf}`].filter(Boolean).join(', ');
	return [
		`${storyDoc.file}: ${id}`,
		`  ${text}`,
		`  ${held}`,
		users.length > 0 ? 'Used in:' : 'No piece uses it.',
		...users.map(({ draft, uses }) => `  ${draft.slug} (${draft.lang}): ${uses.join(', ')}`),
	].map(printable);
}

/** Each file with what changes in it, then what is left to people. */
export function planLines({ files, follow }: Planned, head: string): string[] {
	return [
		head,
		...files.flatMap(({ file, changes }) => [`  ${file}`, ...changes.map((it) => `    ${it}`)]),
		...(follow.length > 0 ? ['Left to do:', ...follow.map((it) => `  ${it}`)] : []),
	].map(printable);
}
