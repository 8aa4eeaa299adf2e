// `preview`: serves the page on which editors see their pieces as readers will, while they write. Ends at Ctrl-C.
import { InvalidArgumentError } from 'commander';
import { type Desk, type Exit, JSON_FLAG, printJson, type Register } from '../command.ts';

type Flags = { port: number; json?: boolean };

/** Beside those of `npm start`. */
const PORT = 8789;

export const registerPreview: Register = (program, desk, done) => {
	program
		.command('preview')
		.description('show pieces as readers will see them, while you write; Ctrl-C ends it')
		.argument('[story...]', 'all stories if none is named')
		.option('--port <number>', 'the next free one if it is taken', portOf, PORT)
		.option(...JSON_FLAG)
		.action(async (stories: string[], flags: Flags) =>
			done(await previewCommand(desk, stories, flags)),
		);
};

async function previewCommand(desk: Desk, stories: string[], flags: Flags): Promise<Exit> {
	// Loaded here: no other command needs a bundler.
	const { openPreview } = await import('../preview/preview.ts');
	const ended = untilEnded();
	const preview = await openPreview(desk.place, {
		stories,
		port: flags.port,
		env: process.env,
		complain: desk.print,
	});
	if (flags.json) printJson(desk, { ok: true, url: preview.url });
	else for (const line of linesOf(preview, flags.port)) desk.print(line);
	await ended;
	await preview.close();
	return 0;
}

function linesOf({ url, port }: { url: string; port: number }, wanted: number): string[] {
	const taken = port === wanted ? [] : [`Port ${wanted} is taken; this one is free.`];
	return [...taken, `Preview   ${url}`, 'It follows the files as you save them. Ctrl-C ends it.'];
}

/** Ctrl-C, or the end of the shell that npm puts between: that dies of a signal without handing it on. */
function untilEnded(): Promise<void> {
	const parent = process.ppid;
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
			process.once(signal, () => resolve());
		setInterval(() => process.ppid !== parent && resolve(), 1000).unref();
	});
}

function portOf(text: string): number {
	const port = Number(text);
	if (/^\d+$/u.test(text) && port >= 1 && port <= 65_535) return port;
	throw new InvalidArgumentError('Use a number from 1 to 65535.');
}
