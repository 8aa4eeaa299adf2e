// What a withdrawal did, in lines for people.
import { printable } from '../printable.ts';
import type { NotWithdrawn, Withdrawal } from './withdraw.ts';

type Already = Extract<NotWithdrawn, { kind: 'already' }>;

/** The receipt of a withdrawal. */
export function withdrawnLines(
	plan: Withdrawal | Already,
	slug: string,
	{ where, dryRun, remote }: { where: string; dryRun: boolean; remote: boolean },
): string[] {
	if (plan.kind === 'already') {
		return [`"${slug}" is withdrawn ${where} since ${plan.piece.withdrawn?.at}. Nothing was put.`];
	}
	const { was, rev, slots, whole, blind, piece, back } = plan;
	const head = dryRun ? `Would withdraw ${where}, and did not (--dry-run):` : `Withdrawn ${where}:`;
	const why = piece.withdrawn?.why;
	const again = `npm run desk -- rollback ${slug} ${back} --bring-back${remote ? ' --remote' : ''}`;
	const gone = `npx wrangler kv key delete piece:${slug} --binding CONTENT --${remote ? 'remote' : 'local'}`;
	return [
		head,
		`  ${slug}  ${was} -> ${rev}`,
		...(why ? [`  Readers are told: ${printable(why)}`] : []),
		...(slots.length > 0
			? [`  and where it is held: ${slots.map((it) => it.name).join(', ')}`]
			: []),
		...(whole ? [] : ['  What was there was no sound piece: one without words took its place.']),
		...(blind
			? [`Warning: slots could not be looked for, and may still show it. Run it again.\n${blind}`]
			: []),
		...(remote ? [] : ['The files are as they were: publishing will stop until they say so too.']),
		back === undefined
			? `No revision is kept that would bring it back: \`${gone}\`, then publish it without "withdrawn".`
			: `To bring it back: \`${again}\`.`,
	];
}

/** Why nothing was withdrawn. */
export function nothingLine(
	plan: Exclude<NotWithdrawn, { kind: 'already' }>,
	slug: string,
	where: string,
): string {
	if (plan.kind === 'slot') {
		return `"${slug}" is a slot that holds ${plan.holds}. Withdraw that, and the slot goes with it; or empty it: \`npm run desk -- slot ${slug} --empty\`.`;
	}
	const held = plan.slots.map(({ name }) => name).join(', ');
	const still = held
		? ` It is still held by ${held}: \`npm run desk -- slot <name> --empty\`.`
		: '';
	return `There is no piece "${slug}" ${where}. Nothing was put.${still}`;
}
