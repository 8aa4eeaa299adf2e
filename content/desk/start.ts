// What `npm start` runs after the build: publishes the content locally, then runs the worker and the partner pages
// until Ctrl-C. Ends everything it started.
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { publishCommand } from './commands/publish.ts';
import { storyNames } from './files/stories.ts';
import { DEFAULT_PORT, localOrigin } from './origin.ts';
import { openOutlet } from './outlet.ts';
import { placeFrom } from './place.ts';
import { keepRevisions } from './publish/keep-revisions.ts';
import { type DevWorker, startWorker } from './serve/dev-worker.ts';
import { partnerServer } from './serve/partner-server.ts';
import { portFrom, requireFree } from './serve/ports.ts';
import { Stop } from './stop.ts';

/** A cold start on a slow machine takes some ten seconds. */
const PATIENCE_MS = 90_000;

const place = placeFrom(process.env);
const origin = localOrigin(process.env);
const out = openOutlet(process.stdout);
const print = (line: string) => out.write(`${line}\n`);
const parent = process.ppid;

const asked = new Promise<void>((resolve) => {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => resolve());
	}
	// The shell that npm puts between dies of a signal without handing it on; then nobody is left to end this.
	setInterval(() => process.ppid !== parent && resolve(), 1000).unref();
});

async function start(): Promise<number> {
	const port = portFrom(process.env, 'PORT', DEFAULT_PORT);
	const partnerPort = portFrom(process.env, 'PARTNER_PORT', DEFAULT_PORT + 1);
	if (port === partnerPort) {
		throw new Stop(
			`PORT and PARTNER_PORT are both ${port}. The pages need an origin of their own.`,
		);
	}
	await requireFree(port, 'PORT');
	await requireFree(partnerPort, 'PARTNER_PORT');

	const colour = process.stdout.isTTY;
	const desk = { place, now: new Date(), localOrigin: origin, colour, print, tell() {} };
	const earlier = join(place.stories, '../earlier');
	const kept = await keepRevisions(place, earlier);
	if (kept.length > 0) {
		print(`As they were first published, kept as revisions: ${kept.join(', ')}.`);
	}
	const published = await publishCommand(desk, await storyNames(place, []), {});
	if (published !== 0) return published;

	const worker = await startWorker(place, port, origin, (text) => process.stderr.write(text));
	const pages = partnerServer(place.partner, origin).listen(partnerPort, '127.0.0.1');
	try {
		await once(pages, 'listening');
		const partner = `http://localhost:${partnerPort}`;
		const up = Promise.all([answering(`${origin}/healthz`), answering(`${partner}/`)]);
		if ((await first(worker, up)) === 'asked') return 0;
		for (const line of welcome(origin, partner)) print(line);
		await first(worker, new Promise(() => {}));
		return 0;
	} finally {
		pages.close();
		pages.closeAllConnections();
		await worker.stop();
	}
}

/** Waits for what is to come, for Ctrl-C, or for the worker's end, which should not come. */
async function first(worker: DevWorker, coming: Promise<unknown>): Promise<'came' | 'asked'> {
	return Promise.race([
		coming.then(() => 'came' as const),
		asked.then(() => 'asked' as const),
		worker.ended.then((how): never => {
			throw new Stop(`The worker is gone: ${how} What it said stands above.`);
		}),
	]);
}

/** Waits until an address answers well. */
async function answering(url: string): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	let last = 'nothing answers';
	while (Date.now() < end) {
		try {
			const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
			if (response.ok) return;
			last = `it answers ${response.status}`;
		} catch {
			last = 'nothing answers';
		}
		await wait(200);
	}
	throw new Stop(`${url} did not come up within ${PATIENCE_MS / 1000} seconds: ${last}.`);
}

function welcome(worker: string, partner: string): string[] {
	return [
		'',
		`  A partner’s site with Gloss in it   ${partner}/`,
		`  The worker that serves it           ${worker}/`,
		'',
		'  Answer the quiz in the article by mouse, keyboard or screen reader, and open the underlined words.',
		'  Change a sentence in content/stories/assad/assad-quiz.json, run `npm run desk -- publish assad`',
		'  in another terminal, and reload the page. README.md has five minutes more. Ctrl-C ends both.',
		'',
	];
}

try {
	process.exitCode = await start();
} catch (problem) {
	if (!(problem instanceof Stop)) throw problem;
	process.stderr.write(`${problem.message}\n`);
	process.exitCode = 2;
}
// What wrangler or a browser still holds open must not keep this alive.
process.exit();
