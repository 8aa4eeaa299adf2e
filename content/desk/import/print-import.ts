// What an import says: what it wrote, and what did not come along. Text from elsewhere never speaks to the terminal.
import { printable } from '../printable.ts';
import type { Lost } from './imported.ts';

/** One loss in a line. */
export function lostLine({ line, what }: Lost): string {
	const text = printable(what);
	return line === undefined ? text : `line ${line}: ${text}`;
}

/** What was written, or would be. */
export type Written = {
	file: string;
	from: string;
	story: string;
	questions: number;
	lost: readonly Lost[];
	dryRun: boolean;
};

/** The lines for people. */
export function importLines({ file, from, story, questions, lost, dryRun }: Written): string[] {
	const number = `${questions} ${questions === 1 ? 'question' : 'questions'} from ${from}`;
	return [
		dryRun
			? `Would write ${file} with ${number}, and did not (--dry-run).`
			: `Wrote ${file} with ${number}.`,
		...(lost.length > 0 ? ['What did not come along, or not as it was:'] : []),
		...lost.map((it) => `  ${lostLine(it)}`),
		...(dryRun
			? []
			: [
					'Write what stands in place of every TODO:, then see what is left:',
					`  npm run desk -- check ${story}`,
				]),
	];
}
