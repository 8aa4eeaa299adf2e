// `correct`: mends a claim in story.json and says so in the pieces that use it. All files or none.
import { resolve } from 'node:path';
import { askYes } from '../ask.ts';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	type Register,
	STORY,
} from '../command.ts';
import { askCorrection } from '../correct/ask-correction.ts';
import { wholeAnswers } from '../correct/correction-answers.ts';
import { caseOf } from '../correct/correction-case.ts';
import { type CorrectFlags, givenIn } from '../correct/correction-flags.ts';
import { type Planned, planCorrection } from '../correct/correction-plan.ts';
import { caseLines, planLines } from '../correct/print-correction.ts';
import { readFolder } from '../files/read-folder.ts';
import { storyNames } from '../files/stories.ts';
import { writeFiles } from '../files/write-files.ts';
import { Stop } from '../stop.ts';

export const registerCorrect: Register = (program, desk, done) => {
	const several = (text: string, before: string[] = []) => [...before, text];
	program
		.command('correct')
		.description('mend a claim and say so in the pieces that use it; asks for what no flag says')
		.argument(...STORY)
		.argument('<claim>', 'its id in story.json')
		.option('--was <words>', 'what it said; in another language ar=…, once for each', several)
		.option('--now <words>', 'what it says now, which becomes the claim’s text', several)
		.option('--why <words>', 'why it was wrong', several)
		.option('--pieces <slugs>', 'which say so: all, none, or slugs with commas')
		.option('--effect <effect>', 'note, or with --question: rekey, accept, void')
		.option('--question <id>', 'the question it is about')
		.option('--options <ids>', 'what can be chosen there, with commas')
		.option('--keep', 'the claim’s text stays; --was and --now say what else changed')
		.option('--certainty <certainty>', 'how sure it is now')
		.option('--by <words>', 'who says so', several)
		.option('--as-of <date>', 'when it was said or held')
		.option('--dry-run', 'only say what would change')
		.option(...JSON_FLAG)
		.action(async (story: string, claim: string, flags: Flags & CorrectFlags) =>
			done(await correctCommand(desk, story, claim, flags)),
		);
};

/**
 * Corrects a claim. Asks for what no flag says where there is a terminal.
 *
 * @throws {Stop} if something is missing and there is nobody to ask, or if the files cannot be edited.
 */
async function correctCommand(
	desk: Desk,
	story: string,
	claim: string,
	flags: Flags & CorrectFlags,
): Promise<Exit> {
	const { place, now, print, terminal } = desk;
	const { json = false, dryRun = false } = flags;
	await storyNames(place, [story]);
	const it = caseOf(await readFolder(place, story), claim);
	const ask = json ? undefined : terminal;
	if (!json) for (const line of caseLines(it)) print(line);
	const given = givenIn(it, flags);
	const answers = wholeAnswers(it, ask ? await askCorrection(ask, it, given) : given);
	const planned = planCorrection(it, answers, now);
	if (ask && !dryRun) {
		for (const line of planLines(planned, 'This changes:')) print(line);
		if (!(await askYes(ask, 'Write it?'))) throw new Stop('Nothing was changed.');
	}
	if (!dryRun) await write(desk, planned);
	if (json) {
		const files = planned.files.map(({ file, changes }) => ({ file, changes }));
		printJson(desk, { ok: true, written: !dryRun, files, follow: planned.follow });
		return 0;
	}
	const head = dryRun ? 'Would change, and did not (--dry-run):' : 'Changed:';
	for (const line of planLines(planned, head)) print(line);
	if (!dryRun) print(`Then: \`npm run desk -- publish ${story}\`.`);
	return 0;
}

function write({ place }: Desk, { files }: Planned): Promise<void> {
	return writeFiles(
		files.map(({ file, before, after }) => ({ path: resolve(place.root, file), before, after })),
	);
}
