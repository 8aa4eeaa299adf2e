// The two processes behind WebKit in tests: a display without a screen, and the driver that starts the browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** The pointer begins in its middle: a window that lies under it has the focus, which nothing else would give it. */
const SCREEN = '800x1000x24';

/** Starts Xvfb, which chooses a number that is free. */
export async function startDisplay(xvfb: string) {
	// Without `-noreset` it begins anew when a browser ends, and takes the next one down that begins meanwhile.
	const args = ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
	const child = spawn(xvfb, args, { stdio: ['ignore', 'pipe', 'ignore'] });
	const [number] = await Promise.race([once(child.stdout, 'data'), failureOf(child, xvfb)]);
	return { name: `:${String(number).trim()}`, end: () => end(child) };
}

/** Starts the driver; `home` is where its browsers look for settings and keep what they keep. */
export async function startDriver(driver: string, home: string, display: string) {
	const port = await freePort();
	const { PATH } = process.env;
	// Nothing of a desktop that may be there: neither its display, nor its buses, nor its owner's settings.
	const env = {
		PATH,
		HOME: home,
		LANG: 'C.UTF-8',
		DISPLAY: display,
		NO_AT_BRIDGE: '1',
		// Its compositor's thread fell over once within Mesa's rasteriser, where there is no graphics card:
		// https://blogs.igalia.com/carlosgc/2017/02/10/accelerated-compositing-in-webkitgtk-2-14-4/
		WEBKIT_DISABLE_COMPOSITING_MODE: '1',
	};
	const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
	await once(child, 'spawn');
	const address = new URL(`http://127.0.0.1:${port}/`);
	// It takes no 0 for a port and does not say when it listens.
	while (!(await answers(new URL('status', address)))) {
		if (child.exitCode !== null) throw new Error(`${driver} ended with ${child.exitCode}.`);
		await setTimeout(20);
	}
	return { address, end: () => end(child) };
}

async function answers(address: URL): Promise<boolean> {
	const response = await fetch(address).catch(() => undefined);
	return response?.ok ?? false;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
	return address.port;
}

async function failureOf(child: ChildProcess, file: string): Promise<never> {
	const [code] = await once(child, 'exit');
	throw new Error(`${file} ended with ${code}.`);
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}
