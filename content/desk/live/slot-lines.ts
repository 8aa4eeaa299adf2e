// What was put into a slot, or why nothing was, in lines for people.
import type { Filling, NotFilled } from './fill-slot.ts';
import type { LiveValue } from './live-value.ts';

/** The receipt of a filling. */
export function filledLines(
	{ name, holds, rev, was }: Filling,
	where: string,
	dryRun: boolean,
): string[] {
	const head = dryRun ? `Would fill ${where}, and did not (--dry-run):` : `Filled ${where}:`;
	return [
		head,
		`  ${name}  ${heldBy(was)} -> ${holds} ${rev}`,
		`Publishing ${holds} brings the slot up to date.`,
	];
}

/** Why a slot was not filled. */
export function notFilledLine(plan: NotFilled, name: string, slug: string, where: string): string {
	const nothing = 'Nothing was put.';
	switch (plan.kind) {
		case 'is-a-piece': {
			const of = plan.story ? ` of the story "${plan.story}"` : '';
			return `"${name}" is a piece${of}: a slot needs a name of its own. ${nothing}`;
		}
		case 'itself':
			return `A slot cannot hold itself. ${nothing}`;
		case 'missing':
			return `There is no piece "${slug}" ${where}. Publish it first. ${nothing}`;
		case 'invalid':
			return `What is live of "${slug}" ${where} is no sound piece. Publish it again. ${nothing}`;
		case 'is-a-slot':
			return `"${slug}" is a slot itself. Name the piece, "${plan.holds}". ${nothing}`;
		case 'gone':
			return `"${slug}" is ${plan.phase}: readers would get nothing. ${nothing}`;
		case 'same':
			return `"${name}" holds ${slug} ${plan.rev} ${where} already. ${nothing}`;
	}
}

function heldBy(was: LiveValue | undefined): string {
	if (!was) return 'empty';
	return was.valid ? `${was.piece.slug} ${was.rev}` : `no sound piece ${was.rev}`;
}
