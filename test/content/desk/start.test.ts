// `npm start` as far as it goes after the build: the real worker, the real partner pages, and nothing left of them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openKv } from '../../../content/desk/kv/kv.ts';
import { placeFrom } from '../../../content/desk/place.ts';
import { startWorker } from '../../../content/desk/serve/dev-worker.ts';
import { freePort, requireFree } from '../../../content/desk/serve/ports.ts';
import { NO_CHROMIUM } from './run-desk.ts';
import { workspace } from './workspace.ts';

const START = resolve(import.meta.dirname, '../../../content/desk/start.ts');
const STORIES = resolve(import.meta.dirname, '../../../content/stories');

type Started = { child: ChildProcess; ended: Promise<number | null>; said: () => string };

function start(command: string, args: string[], env: Record<string, string>): Started {
	const child = spawn(command, args, {
		env: { ...process.env, ...NO_CHROMIUM, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	}
	const ended = once(child, 'close').then(([code]) => code);
	return { child, ended, said: () => said };
}

/** Resolves when it has said a word; rejects if it ends before. */
async function says({ child, ended, said }: Started, word: string): Promise<void> {
	const over = ended.then((code): never => {
		throw new Error(`It ended with ${code} and had said: ${said()}`);
	});
	while (!said().includes(word)) {
		await Promise.race([once(child.stdout ?? child, 'data'), over]);
	}
}

async function ports() {
	return { PORT: String(await freePort()), PARTNER_PORT: String(await freePort()) };
}

describe('npm start', { timeout: 120_000 }, () => {
	test('publishes, serves both origins, and ends everything at Ctrl-C', async () => {
		const { env } = await workspace();
		const { PORT, PARTNER_PORT } = await ports();
		const it = start(process.execPath, [START], {
			...env,
			GLOSS_STORIES: STORIES,
			PORT,
			PARTNER_PORT,
		});
		await says(it, 'Ctrl-C');
		expect(it.said()).toContain(`http://localhost:${PARTNER_PORT}/`);
		// What was first published is kept, and readers have the later revision.
		expect(it.said()).toMatch(/kept as revisions: .*assad-quiz,/u);
		const place = placeFrom(env);
		const revisions = await openKv(place, false).list('rev:assad-quiz@');
		expect(revisions.map(({ metadata }) => metadata)).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ updated: '2024-12-07T22:00:00-05:00' }),
				expect.objectContaining({ updated: '2024-12-09T18:00:00-05:00' }),
			]),
		);
		const piece = await fetch(`http://127.0.0.1:${PORT}/v1/pieces/assad-quiz`);
		expect(piece.status).toBe(200);
		expect(await piece.json()).toMatchObject({ updated: '2024-12-09T18:00:00-05:00' });
		const page = await (await fetch(`http://127.0.0.1:${PARTNER_PORT}/`)).text();
		expect(page).not.toContain('https://gloss.example');

		it.child.kill('SIGINT');
		expect(await it.ended).toBe(0);
		// workerd would still hold its port.
		await requireFree(Number(PORT), 'PORT');
		await requireFree(Number(PARTNER_PORT), 'PARTNER_PORT');
	});

	test.skipIf(process.platform === 'win32')(
		'ends everything when the shell between npm and it is ended',
		async () => {
			const { env } = await workspace();
			const { PORT, PARTNER_PORT } = await ports();
			const line = `true && "${process.execPath}" "${START}"`;
			const it = start('sh', ['-c', line], { ...env, GLOSS_STORIES: STORIES, PORT, PARTNER_PORT });
			await says(it, 'Ctrl-C');
			it.child.kill('SIGTERM');
			// The streams close when the last process that writes to them is gone.
			await it.ended;
			await requireFree(Number(PORT), 'PORT');
			await requireFree(Number(PARTNER_PORT), 'PARTNER_PORT');
		},
	);

	test.each(['PORT', 'PARTNER_PORT'] as const)('names a %s that is taken', async (variable) => {
		const { env } = await workspace({ standIn: true });
		const all = await ports();
		const server = createServer().listen(Number(all[variable]), '127.0.0.1');
		onTestFinished(() => void server.close());
		await once(server, 'listening');
		const it = start(process.execPath, [START], { ...env, ...all });
		expect(await it.ended).toBe(2);
		expect(it.said()).toContain(`Port ${all[variable]} is taken`);
		expect(it.said()).toContain(`${variable}=`);
		expect(it.said()).not.toContain('    at ');
	});

	test('refuses one port for both', async () => {
		const { env } = await workspace({ standIn: true });
		const PORT = String(await freePort());
		const it = start(process.execPath, [START], { ...env, PORT, PARTNER_PORT: PORT });
		expect(await it.ended).toBe(2);
		expect(it.said()).toContain('both');
	});

	test('starts nothing while the content has errors', async () => {
		const { env } = await workspace({ fixture: 'full-of-faults', standIn: true });
		const it = start(process.execPath, [START], { ...env, ...(await ports()) });
		expect(await it.ended).toBe(1);
		expect(it.said()).toContain('Nothing was published');
	});

	test('says so when the worker dies', async () => {
		// The stand-in does not know `wrangler dev` and ends at once.
		const { env } = await workspace({ standIn: true });
		const it = start(process.execPath, [START], { ...env, ...(await ports()) });
		expect(await it.ended).toBe(2);
		expect(it.said()).toContain('The worker is gone');
		expect(it.said()).toContain('Unknown command: dev');
	});
});

test.skipIf(process.platform === 'win32')(
	'stopping a worker leaves no process of its group',
	async () => {
		const { place } = await workspace();
		const port = await freePort();
		const worker = await startWorker(place, port, `http://localhost:${port}`, () => {});
		await worker.stop();
		const pid = worker.pid ?? 0;
		expect(pid).toBeGreaterThan(0);
		expect(() => process.kill(-pid, 0)).toThrow('ESRCH');
	},
);
