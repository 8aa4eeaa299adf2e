// A desk whose reader goes before it has said all: `npm run desk -- check | head -1`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openOutlet } from '../../../content/desk/outlet.ts';
import { NO_CHROMIUM } from './run-desk.ts';
import { storedIn } from './stand-in.ts';
import { type Workspace, workspace } from './workspace.ts';

const MAIN = resolve(import.meta.dirname, '../../../content/desk/main.ts');

/** Runs a command whose output nobody reads. */
async function runUnread(it: Workspace, line: string) {
	const env = { ...process.env, ...NO_CHROMIUM, ...it.env };
	const child = spawn(process.execPath, [MAIN, ...line.split(' ')], { env });
	child.stdout.destroy();
	let err = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		err += text;
	});
	const [code] = await once(child, 'close');
	return { code, err };
}

test('ends without a word of it where the reader of the output has gone', async () => {
	const it = await workspace({}, ['harbour-quiz.json', ['title'], '']);
	expect(await runUnread(it, 'check')).toEqual({ code: 1, err: '' });
});

test('takes what it puts to its end, though nobody reads what it says', async () => {
	const it = await workspace({ standIn: true });
	await runUnread(it, 'publish harbour --remote');
	expect(
		await runUnread(it, 'withdraw harbour-quiz --erase --remote --confirm harbour-quiz'),
	).toEqual({ code: 0, err: '' });
	const kept = Object.keys(await storedIn(it));
	expect(kept.filter((key) => key.startsWith('rev:harbour-quiz@'))).toEqual([]);
	expect(kept).toContain('piece:harbour-quiz');
});

test('keeps why lines were lost that somebody waits for', async () => {
	const full = new Writable({
		write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
	});
	const outlet = openOutlet(full);
	outlet.write('a');
	expect(await outlet.problem()).toBe('full');
	outlet.write('b');
	expect(await outlet.problem()).toBe('full');
});
