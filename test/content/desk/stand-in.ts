// What the stand-in for wrangler was asked and keeps.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Workspace } from './workspace.ts';

const Pair = v.object({
	key: v.string(),
	value: v.string(),
	metadata: v.optional(v.record(v.string(), v.unknown())),
	base64: v.optional(v.boolean()),
	expiration: v.optional(v.number()),
});
const Asked = v.array(
	v.object({
		args: v.array(v.string()),
		content: v.optional(v.union([v.array(v.string()), v.array(Pair)])),
	}),
);

/** Where the stand-in keeps what it was asked. */
type Kept = Pick<Workspace, 'standIn'>;

export type Pair = v.InferOutput<typeof Pair>;

/** Each call, in order: its arguments, and the keys or pairs that it came with. */
export async function askedOf({ standIn }: Kept): Promise<v.InferOutput<typeof Asked>> {
	const text = await readFile(join(standIn, 'asked.json'), 'utf8').catch(() => '[]');
	return v.parse(Asked, JSON.parse(text));
}

/** Each call in a line: `get piece:a piece:b`, `put rev:a@…`, `list`. */
export async function callsOf(it: Kept): Promise<string[]> {
	return (await askedOf(it)).map(({ args, content = [] }) => {
		const keys = content.map((item) => (typeof item === 'string' ? item : item.key));
		return [args[2], ...keys.map((key) => key.replace(/@.*|[0-9a-f]{16}/u, '*'))].join(' ');
	});
}

/** The pairs that are kept. */
export async function storedIn({ standIn }: Kept): Promise<Record<string, Pair>> {
	const text = await readFile(join(standIn, 'store.json'), 'utf8').catch(() => '{}');
	return v.parse(v.record(v.string(), Pair), JSON.parse(text));
}

/** Puts a pair behind the desk's back. */
export async function store(it: Kept, key: string, value: string): Promise<void> {
	const all = { ...(await storedIn(it)), [key]: { key, value } };
	await writeFile(join(it.standIn, 'store.json'), JSON.stringify(all));
}

/** Forgets what was asked so far. */
export async function forget({ standIn }: Kept): Promise<void> {
	await writeFile(join(standIn, 'asked.json'), '[]');
}
