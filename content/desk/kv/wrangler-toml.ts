// What the desk needs of wrangler.toml: our address and the KV namespace. Reads tables and strings, not all of TOML.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../place.ts';

export type Configured = { origin: string | undefined; namespace: string | undefined };

/** Reads `ORIGIN` under `[vars]` and the `id` of the `[[kv_namespaces]]` bound to `CONTENT`. */
export async function readWranglerToml({ root }: Pick<Place, 'root'>): Promise<Configured> {
	const tables = tablesIn(await readFile(join(root, 'wrangler.toml'), 'utf8').catch(() => ''));
	const vars = tables.find(({ name }) => name === 'vars');
	const content = tables.find(
		({ name, values }) => name === 'kv_namespaces' && values.get('binding') === 'CONTENT',
	);
	return { origin: vars?.values.get('ORIGIN'), namespace: content?.values.get('id') };
}

function tablesIn(text: string): { name: string; values: Map<string, string> }[] {
	const [, ...tables] = `\n${text}`.split(/^\s*\[{1,2}(?=[\w."-]+\]{1,2}\s*(?:#.*)?$)/mu);
	return tables.map((table) => {
		const lines = table.matchAll(/^\s*(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gmu);
		const values = new Map(Array.from(lines, ([, key = '', a, b]) => [key, a ?? b ?? '']));
		return { name: table.slice(0, table.indexOf(']')), values };
	});
}
