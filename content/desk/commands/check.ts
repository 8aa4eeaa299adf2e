// `check`: finds all that is wrong or doubtful, and changes nothing.
import { check, hasErrors } from '../check/check.ts';
import { jsonOf, linesOf } from '../check/print-findings.ts';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	type Register,
} from '../command.ts';

export const registerCheck: Register = (program, desk, done) => {
	program
		.command('check')
		.description('find all that is wrong or doubtful; exit 1 if anything is wrong')
		.argument('[story...]', 'all stories if none is named')
		.option(...JSON_FLAG)
		.action(async (stories: string[], flags: Flags) =>
			done(await checkCommand(desk, stories, flags)),
		);
};

async function checkCommand(desk: Desk, stories: string[], flags: Flags): Promise<Exit> {
	const report = await check(desk.place, stories, desk.now);
	if (flags.json) printJson(desk, jsonOf(report));
	else for (const line of linesOf(report, desk)) desk.print(line);
	return hasErrors(report) ? 1 : 0;
}
