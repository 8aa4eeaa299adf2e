// The desk's command line: reads arguments, calls a command. Exit 2 for whatever it was not told properly.
import { Command, CommanderError } from 'commander';
import type { Desk, Exit } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { withoutCommands } from './printable.ts';
import { Stop } from './stop.ts';
import type { Flag } from './swallowed.ts';

/** Runs one command with its arguments, as they stand after `npm run desk --`. */
export async function runDesk(
	shown: Desk,
	args: readonly string[],
	told: (text: string) => void,
): Promise<Exit> {
	let exit: Exit = 0;
	const print = (line: string) => shown.print(withoutCommands(line));
	const complain = (text: string) => told(withoutCommands(text));
	const desk = { ...shown, print };
	const program = programOf(desk, (code) => {
		exit = code;
	});
	for (const command of [program, ...program.commands]) {
		command.exitOverride().showHelpAfterError();
		command.configureOutput({
			writeOut: (text) => desk.print(text.trimEnd()),
			writeErr: (text) => complain(text.trimEnd()),
		});
	}
	try {
		await program.parseAsync(args, { from: 'user' });
		return exit;
	} catch (problem) {
		if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
		if (!(problem instanceof Stop)) throw problem;
		complain(problem.message);
		return 2;
	}
}

/** Every flag of every command. */
export function flagsOf(desk: Desk): Flag[] {
	const options = programOf(desk, () => {}).commands.flatMap(({ options }) => options);
	const flags = options.map((option) => {
		return { name: option.name(), takesValue: option.required || option.optional };
	});
	return [...new Map(flags.map((flag) => [flag.name, flag])).values()];
}

function programOf(desk: Desk, done: (code: Exit) => void): Command {
	const program = new Command('npm run desk --')
		.description('Checks what editors write and publishes it; deploys the worker.')
		.helpCommand(false);
	for (const register of COMMANDS) register(program, desk, done);
	return program;
}
