// The desk's command line: reads arguments, calls a command. Exit 2 for whatever it was not told properly.
import { Command, CommanderError } from 'commander';
import {
	checkCommand,
	type Desk,
	deployCommand,
	type Exit,
	type Flags,
	publishCommand,
	schemaCommand,
	showCommand,
} from './commands.ts';
import { correctCommand } from './correct.ts';
import type { CorrectFlags } from './correction-flags.ts';
import { Stop } from './stop.ts';

/** Runs one command with its arguments, as they stand after `npm run desk --`. */
export async function runDesk(
	desk: Desk,
	args: readonly string[],
	complain: (text: string) => void,
): Promise<Exit> {
	let exit: Exit = 0;
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

function programOf(desk: Desk, done: (code: Exit) => void): Command {
	const program = new Command('npm run desk --')
		.description('Checks what editors write and publishes it; deploys the worker.')
		.helpCommand(false);
	const json = ['--json', 'print for machines'] as const;
	const remote = ['--remote', 'Cloudflare instead of wrangler’s local KV'] as const;
	program
		.command('check')
		.description('find all that is wrong or doubtful; exit 1 if anything is wrong')
		.argument('[story...]', 'all stories if none is named')
		.option(...json)
		.action(async (stories: string[], flags: Flags) =>
			done(await checkCommand(desk, stories, flags)),
		);
	program
		.command('publish')
		.description('check, put what changed, read it back')
		.argument('<story...>')
		.option(...remote)
		.option('--dry-run', 'only say what would be put')
		.option(...json)
		.action(async (stories: string[], flags: Flags) =>
			done(await publishCommand(desk, stories, flags)),
		);
	const several = (text: string, before: string[] = []) => [...before, text];
	program
		.command('correct')
		.description('mend a claim and say so in the pieces that use it; asks for what no flag says')
		.argument('<story>')
		.argument('<claim>')
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
		.option(...json)
		.action(async (story: string, claim: string, flags: Flags & CorrectFlags) =>
			done(await correctCommand(desk, story, claim, flags)),
		);
	program
		.command('show')
		.description('say what is live')
		.argument('<slug>')
		.option(...remote)
		.option(...json)
		.action(async (slug: string, flags: Flags) => done(await showCommand(desk, slug, flags)));
	program
		.command('deploy')
		.description('build, keep the files of the widget in KV, deploy the worker')
		.option('--dry-run', 'only say what would be done')
		.option(...json)
		.action(async (flags: Flags) => done(await deployCommand(desk, flags)));
	program
		.command('schema')
		.description('write the JSON Schemas for editors from the model')
		.action(async () => done(await schemaCommand(desk)));
	return program;
}
