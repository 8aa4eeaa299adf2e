// What a rollback did, or why it did nothing, in lines for people.
import { showPath } from '../../model/finding.ts';
import { printable } from '../printable.ts';
import type { Revision } from './revisions.ts';
import type { Back, NotBack } from './rollback.ts';

/** The receipt of a rollback. */
export function backLines(
	{ slug, was, rev, slots, lost, piece }: Back,
	where: string,
	dryRun: boolean,
): string[] {
	const head = dryRun ? `Would put back ${where}, and did not (--dry-run):` : `Put back ${where}:`;
	const again = `npm run desk -- publish ${piece.story}`;
	return [
		head,
		`  ${slug}  ${was ?? 'nothing'} -> ${rev}  ${printable(piece.title)}`,
		...(slots.length > 0
			? [`  and where it is held: ${slots.map((it) => it.name).join(', ')}`]
			: []),
		...lost.map(({ message, code }) => `Warning: ${printable(firstSentence(message))}  (${code})`),
		...(lost.length > 0 ? ['  Publish a revision with its corrections as soon as you can.'] : []),
		`The files here still have the newer text, and \`${again}\` would put it again: mend them first.`,
	];
}

/** Why nothing was put back. */
export function notBackLines(plan: NotBack, slug: string, wanted: string, where: string): string[] {
	switch (plan.kind) {
		case 'live':
			return [`${plan.rev} is live ${where} already. Nothing was put.`];
		case 'missing':
			if (plan.there.length === 0) {
				return [`No revision of "${slug}" is kept ${where}. Nothing was put.`];
			}
			return [
				`There is no revision "${wanted}" of "${slug}" ${where}. Nothing was put. There are:`,
				...revisionLines(plan.there),
			];
		case 'ambiguous':
			return [
				`"${wanted}" begins several revisions. Nothing was put. Say more of it:`,
				...revisionLines(plan.there),
			];
		case 'invalid':
			return [
				`${plan.rev} cannot be put back: it is not sound.`,
				...plan.findings.map((it) =>
					printable(`  ${showPath(it.path)}  ${it.message}  (${it.code})`),
				),
			];
		case 'withdrawn':
			return [
				`"${slug}" was withdrawn on ${plan.at}${plan.why ? ` (${printable(plan.why)})` : ''}. Nothing was put.`,
				'To bring it back before readers all the same, add --bring-back.',
			];
		case 'itself-withdrawn':
			return [
				`${plan.rev} is itself withdrawn: it would bring nothing back. Nothing was put.`,
				`Name a revision from before: \`npm run desk -- history ${slug}${where === 'remotely' ? ' --remote' : ''}\`.`,
			];
	}
}

function revisionLines(list: readonly Revision[]): string[] {
	return list.map(
		({ rev, metadata }) =>
			`  ${printable(rev)}  ${metadata?.at ?? 'undated'}  ${printable(metadata?.title ?? '')}`,
	);
}

/** What is the matter; the advice after it is for publishing. */
function firstSentence(message: string): string {
	return message.replace(/(?<=\.)\s.*$/su, '');
}
