// `preview` as it is started and ended; what it serves is tested beside it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../../content/desk/serve/ports.ts';
import { runDesk } from '../run-desk.ts';
import { workspace } from '../workspace.ts';

const MAIN = resolve(import.meta.dirname, '../../../../content/desk/main.ts');

test('takes the next free port, says so, and ends at Ctrl-C', async () => {
	const { env } = await workspace({ standIn: true });
	const port = await freePort();
	const taken = createServer().listen(port, '127.0.0.1');
	onTestFinished(() => void taken.close());
	await once(taken, 'listening');
	const child = spawn(process.execPath, [MAIN, 'preview', 'harbour', '--port', `${port}`], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	while (!said.includes('Ctrl-C')) await once(child.stdout, 'data');
	expect(said).toContain(`Port ${port} is taken`);
	const [url = ''] = /http:\S+/u.exec(said) ?? [];
	expect((await fetch(url)).status).toBe(200);
	const ended = once(child, 'close');
	child.kill('SIGINT');
	expect((await ended)[0]).toBe(0);
});

test('refuses what is no port, and a story that is not there', async () => {
	const { env } = await workspace({ standIn: true });
	const [port, story] = await Promise.all([
		runDesk(['preview', '--port', 'high'], env),
		runDesk(['preview', 'no-such-story'], env),
	]);
	expect(port).toMatchObject({ code: 2, err: expect.stringContaining('from 1 to 65535') });
	expect(story).toMatchObject({
		code: 2,
		err: expect.stringContaining('no story "no-such-story"'),
	});
});
