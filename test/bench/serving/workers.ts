// Our worker as it is deployed, before a KV of its own, and the workers beside it; each in a workerd of its own.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Piece } from '../../../content/model/piece.ts';
import { builtWorker, type Service, startWorkerd, type Workerd } from '../../harness/workerd.ts';
import type { Asked } from './client.ts';

/** `first` is what one would write first: a KV read and a JSON.parse for each request. */
const NAMES = ['ours', 'smallest', 'bare', 'first'] as const;

export type Name = (typeof NAMES)[number];

export type Workers = {
	at(name: Name): { url: URL; pid: number };
	/** What to ask for, with the tags that ours gave. */
	asked: readonly Required<Asked>[];
	close(): Promise<void>;
};

const ORIGIN = 'https://gloss.test';

/** What it takes to start each of them. */
export async function servicesOf(): Promise<Record<Name, Service[]>> {
	const kv: Service = { name: 'kv', script: await readFile(fixture(), 'utf8') };
	const [smallest, bare, first] = await Promise.all(['smallest', 'bare', 'first'].map(bundled));
	const vars = { ORIGIN };
	return {
		ours: [kv, { name: 'it', script: await builtWorker(), kv: 'kv', vars }],
		smallest: [{ name: 'it', script: smallest ?? '' }],
		bare: [{ name: 'it', script: bare ?? '' }],
		first: [kv, { name: 'it', script: first ?? '', kv: 'kv' }],
	};
}

/** Starts all, with as many copies of a piece as are wanted, each under a slug of its own; `heapMb` as in the harness. */
export async function startWorkers(
	piece: Piece,
	copies: number,
	heapMb?: number,
): Promise<Workers> {
	const services = await servicesOf();
	const running = new Map<Name, Workerd>();
	for (const name of NAMES) running.set(name, await startWorkerd(services[name], heapMb));
	const get = (name: Name): Workerd => {
		const found = running.get(name);
		if (!found) throw new Error(`There is no ${name}.`);
		return found;
	};
	const asked: Required<Asked>[] = [];
	for (let i = 0; i < copies; i += 1) {
		const slug = `${piece.slug}-${i}`;
		const value = JSON.stringify({ ...piece, slug });
		for (const name of ['ours', 'first'] as const) {
			await post(get(name).at('kv'), JSON.stringify({ key: `piece:${slug}`, value }));
		}
		const path = `/e/${slug}.js`;
		const answer = await fetch(new URL(path, get('ours').at('it')));
		const body = await answer.arrayBuffer();
		for (const name of ['smallest', 'bare'] as const) {
			await post(new URL(path, get(name).at('it')), body, answer.headers);
		}
		if (i === 0) {
			// As long as ours, give or take what the piece takes.
			const before = new TextDecoder()
				.decode(body)
				.slice(0, Math.max(0, body.byteLength - value.length));
			await post(get('first').at('it'), before);
		}
		asked.push({ path, etag: answer.headers.get('etag') ?? '' });
	}
	return {
		at: (name) => ({ url: get(name).at('it'), pid: get(name).pid }),
		asked,
		close: async () => void (await Promise.all([...running.values()].map((it) => it.close()))),
	};
}

function fixture(): URL {
	return new URL('../../fixtures/faulty-kv.js', import.meta.url);
}

async function bundled(name: string): Promise<string> {
	const input = fileURLToPath(new URL(`beside/${name}.ts`, import.meta.url));
	const bundle = await rolldown({ input, platform: 'browser' });
	try {
		return (await bundle.generate({ format: 'es' })).output[0].code;
	} finally {
		await bundle.close();
	}
}

async function post(url: URL, body: string | ArrayBuffer, headers = new Headers()): Promise<void> {
	const { ok, status } = await fetch(url, { method: 'POST', body, headers });
	if (!ok) throw new Error(`${url} answers ${status}.`);
}
