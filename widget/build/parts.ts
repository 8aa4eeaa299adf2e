// The parts of the widget, each a file of its own, and how a script knows the files that it asks for.
import type { OutputChunk } from 'rolldown';
import type { WidgetBuild } from '../../content/model/boot.ts';
import { asFunction, nameOf } from './as-function.ts';
import { fileOf } from './files.ts';

export type Parts = WidgetBuild['parts'];

/** Those that a part names in its text come before it, since its own name comes from that text. */
export async function partsOf(entry: OutputChunk, chunks: readonly OutputChunk[]): Promise<Parts> {
	const parts: Parts = {};
	const known = new Set(askedBy(entry, chunks));
	const begun = new Set<OutputChunk>();
	async function add(chunk: OutputChunk): Promise<void> {
		if (begun.has(chunk)) throw new Error(`The part ${chunk.name} would have to name itself.`);
		begun.add(chunk);
		const named = askedBy(chunk, chunks).filter((it) => !known.has(it));
		for (const it of named) if (!parts[it.name]) await add(it);
		const ran = [chunk.name, ...needsOf(chunk, chunks)];
		const tells = named.length > 0 ? `GLOSS.know(${tableOf(named, chunks, parts, ran)});` : '';
		parts[chunk.name] = await fileOf(chunk.name, 'js', asFunction(chunk, chunks, tells));
	}
	for (const chunk of chunks) if (chunk !== entry && !parts[chunk.name]) await add(chunk);
	return parts;
}

/** The chunks that one asks for while it runs, and those that have to run before them. */
export function askedBy(chunk: OutputChunk, chunks: readonly OutputChunk[]): OutputChunk[] {
	const asked = chunks.filter(({ fileName }) => chunk.dynamicImports.includes(fileName));
	const names = asked.flatMap((it) => needsOf(it, chunks));
	return [...asked, ...chunks.filter(({ name }) => name !== chunk.name && names.includes(name))];
}

/** By name: what follows it in the name of its file, and the names of those that run before it, if they have not run yet. */
export function tableOf(
	named: readonly OutputChunk[],
	chunks: readonly OutputChunk[],
	parts: Parts,
	ran: readonly string[] = [],
): string {
	const rows = named.flatMap((chunk) => {
		const hash = parts[chunk.name]?.file.slice(chunk.name.length, -'.js'.length);
		const needs = needsOf(chunk, chunks).filter((name) => !ran.includes(name));
		return hash ? [[chunk.name, [hash, ...needs]]] : [];
	});
	return JSON.stringify(Object.fromEntries(rows));
}

/** The names of the parts that run before a chunk. */
export function needsOf({ imports }: OutputChunk, chunks: readonly OutputChunk[]): string[] {
	const entry = chunks.find((chunk) => chunk.isEntry);
	return imports.map(nameOf).filter((name) => name !== entry?.name);
}
