// `correct`: mends a claim in story.json and says so in the pieces that use it. All files or none.
import { resolve } from 'node:path';
import { askYes } from './ask.ts';
import { askCorrection } from './ask-correction.ts';
import type { Desk, Exit, Flags } from './commands.ts';
import { wholeAnswers } from './correction-answers.ts';
import { caseOf } from './correction-case.ts';
import { type CorrectFlags, givenIn } from './correction-flags.ts';
import { type Planned, planCorrection } from './correction-plan.ts';
import { caseLines, planLines } from './print-correction.ts';
import { readFolder } from './read-folder.ts';
import { Stop } from './stop.ts';
import { storyNames } from './stories.ts';
import { writeFiles } from './write-files.ts';

/**
 * Corrects a claim. Asks for what no flag says where there is a terminal.
 *
 * @throws {Stop} if something is missing and there is nobody to ask, or if the files cannot be edited.
 */
export async function correctCommand(
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
		print(JSON.stringify({ ok: true, written: !dryRun, files, follow: planned.follow }, null, 2));
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
