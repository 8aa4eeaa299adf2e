// `import`: makes a quiz of a file of another system, and says what did not come along. Never overwrites.
import { basename } from 'node:path';
import { Option } from 'commander';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	type Register,
} from '../command.ts';
import { newFile, schemaFrom } from '../files/new-file.ts';
import { writeFiles } from '../files/write-files.ts';
import { decode } from '../import/decode.ts';
import { type ImportFlags, importAnswers } from '../import/import-answers.ts';
import { importLines, lostLine } from '../import/print-import.ts';
import { quizFile, requireFitting } from '../import/quiz-file.ts';
import { readCsv } from '../import/read-csv.ts';
import { readGift } from '../import/read-gift.ts';
import { bytesOf, type Format, formatOf } from '../import/source.ts';

type Given = Flags & ImportFlags & { format?: Format; encoding?: string };

export const registerImport: Register = (program, desk, done) => {
	program
		.command('import')
		.description('make a quiz of a file of Moodle (GIFT) or a table (CSV)')
		.argument('<file>', 'what to read: last-year.gift, quiz.csv')
		.option('--story <story>', 'the story it belongs to')
		.option('--as <slug>', 'its slug; the file’s name if that can be one')
		.option('--title <words>', 'its title; a placeholder if you do not say')
		.option('--lang <tag>', 'its language; the story’s unless you say otherwise')
		.addOption(new Option('--format <format>', 'what the file is').choices(['gift', 'csv']))
		.option('--encoding <name>', 'what the file is written in, if not in Unicode')
		.option('--dry-run', 'only say what would be written')
		.option(...JSON_FLAG)
		.action(async (file: string, flags: Given) => done(await importCommand(desk, file, flags)));
};

/** Imports a file. @throws {Stop} if it cannot be read, or there is no place for what it would become. */
async function importCommand(desk: Desk, path: string, flags: Given): Promise<Exit> {
	const { place, now, terminal, print } = desk;
	const { json = false, dryRun = false } = flags;
	const format = flags.format ?? formatOf(path);
	const text = decode(await bytesOf(place, path), path, flags.encoding);
	const answers = await importAnswers(place, flags, path, json ? undefined : terminal);
	const { story, slug, lang } = answers;
	const imported = format === 'gift' ? readGift(text, path, lang) : readCsv(text, path, lang);
	const from = basename(path);
	const lost = imported.lost.map(lostLine);
	const questions = imported.questions.length;
	if (questions === 0) {
		if (json) printJson(desk, { ok: false, written: false, questions, lost: imported.lost });
		else for (const line of [`Nothing in ${from} can be asked here.`, ...lost]) print(line);
		return 1;
	}
	const $schema = schemaFrom(place, story, 'piece');
	const value = quizFile({ $schema, ...answers, from }, imported, now);
	requireFitting(value, questions);
	const file = newFile(place, story, `${slug}.json`, value);
	if (!dryRun) await writeFiles([file]);
	const done = { file: file.file, from, story, questions, lost: imported.lost, dryRun };
	if (json) printJson(desk, { ok: true, written: !dryRun, slug, ...done });
	else for (const line of importLines(done)) print(line);
	return 0;
}
