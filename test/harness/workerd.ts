// Workers in a workerd of their own, with nothing before them: no proxy, and a KV that is a worker too, so that it can fail as
// KV fails.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import * as v from 'valibot';
import { wrangler } from '../../content/desk/kv/wrangler.ts';
import { placeFrom } from '../../content/desk/place.ts';

/** A worker, by the name that others may know it by; `kv` names the one that it has for its KV namespace CONTENT. */
export type Service = {
	name: string;
	/** The text of its one module. */
	script: string;
	vars?: Readonly<Record<string, string>>;
	kv?: string;
};

export type Workerd = {
	pid: number;
	/** Where a worker is to be had. */
	at(name: string): URL;
	/** What the workers have printed, a line each. */
	lines: readonly string[];
	close(): Promise<void>;
};

/** What is true of every worker here, as of ours in wrangler.toml. */
const COMPATIBILITY_DATE = '2026-10-01';

const Listening = v.object({ event: v.literal('listen'), socket: v.string(), port: v.number() });

/** Our worker in one module, as a deploy would send it. */
export async function builtWorker(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-built-'));
	try {
		await wrangler(placeFrom({}), ['deploy', '--dry-run', '--outdir', folder]);
		return await readFile(join(folder, 'index.js'), 'utf8');
	} finally {
		await rm(folder, { recursive: true });
	}
}

/**
 * Starts the workers and waits until all of them listen.
 *
 * @param heapMb the most that V8 may take for each, in megabytes; as it likes, if nothing is said
 */
export async function startWorkerd(
	services: readonly Service[],
	heapMb?: number,
): Promise<Workerd> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-workerd-'));
	for (const { name, script } of services) await writeFile(join(folder, `${name}.js`), script);
	const config = join(folder, 'config.capnp');
	await writeFile(config, configOf(services, heapMb));
	const { default: binary } = v.parse(
		v.object({ default: v.string() }),
		createRequire(import.meta.url)('workerd'),
	);
	const child = spawn(binary, ['serve', config, '--control-fd=3'], {
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const lines: string[] = [];
	const [, stdout, stderr, control] = child.stdio;
	if (!(control instanceof Readable) || !stdout || !stderr) {
		throw new Error('workerd could not be started.');
	}
	for (const stream of [stdout, stderr]) {
		createInterface({ input: stream }).on('line', (line) => lines.push(line));
	}
	const { pid } = child;
	const ports = new Map<string, number>();
	const close = async () => {
		child.kill('SIGKILL');
		await ended;
		await rm(folder, { recursive: true, force: true });
	};
	const listening = new Promise<void>((resolve) => {
		createInterface({ input: control }).on('line', (line) => {
			const said = v.safeParse(Listening, JSON.parse(line));
			if (said.success) ports.set(said.output.socket, said.output.port);
			if (ports.size === services.length) resolve();
		});
	});
	await Promise.race([listening, ended]);
	if (ports.size < services.length) {
		await close();
		throw new Error(`workerd did not start:\n${lines.join('\n')}`);
	}
	if (pid === undefined) throw new Error('workerd has no number.');
	return {
		pid,
		at: (name) => new URL(`http://127.0.0.1:${ports.get(name)}`),
		lines,
		close,
	};
}

function configOf(services: readonly Service[], heapMb?: number): string {
	const text = (it: string) => JSON.stringify(it);
	const flags = heapMb === undefined ? [] : [`--max-heap-size=${heapMb}`];
	const bindings = ({ vars = {}, kv }: Service) => [
		...Object.entries(vars).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
		...(kv ? [`(name = "CONTENT", kvNamespace = ${text(kv)})`] : []),
	];
	const worker = (it: Service) => `(name = ${text(it.name)}, worker = (
		modules = [(name = "${it.name}.js", esModule = embed "${it.name}.js")],
		compatibilityDate = "${COMPATIBILITY_DATE}",
		bindings = [${bindings(it).join(', ')}]))`;
	const socket = ({ name }: Service) =>
		`(name = ${text(name)}, address = "127.0.0.1:0", http = (), service = ${text(name)})`;
	return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
	v8Flags = [${flags.map(text).join(', ')}],
	services = [${services.map(worker).join(',\n')}],
	sockets = [${services.map(socket).join(',\n')}]
);
`;
}
