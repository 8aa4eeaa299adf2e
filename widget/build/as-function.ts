// A chunk of the bundle, a module, as a function expression of what others have left for it.
import type { OutputChunk } from 'rolldown';
import { splitModule } from './split-module.ts';

/** The name of a chunk, from the file of another that imports it. */
export function nameOf(file: string): string {
	return file.replace(/^\.\//, '').slice(0, -'.js'.length);
}

/** A module as a function of the exports of others; `first` runs before it. */
export function asFunction(chunk: OutputChunk, chunks: readonly OutputChunk[], first = ''): string {
	const { imports, exports, body } = splitModule(chunk.code);
	const take = imports.map(({ from, names }) => `const{${record(names)}}=${member(nameOf(from))};`);
	return linked(`(GLOSS=>{${first}${take.join('')}${body};return{${record(exports)}}})`, chunks);
}

/** Parts are asked for by name, by the entry as by each other. */
function linked(code: string, chunks: readonly OutputChunk[]): string {
	return code.replace(/import\(([`"'])\.\/([\w-]+)\.js\1\)/g, (_, _quote, name: string) => {
		if (!chunks.some((it) => it.name === name)) throw new Error(`There is no part ${name}.`);
		return `GLOSS.part("${name}")`;
	});
}

/** What a chunk has left for the others. */
export function member(name: string): string {
	return /^\w+$/.test(name) ? `GLOSS.${name}` : `GLOSS["${name}"]`;
}

function record(names: [string, string][]): string {
	return names.map(([there, here]) => (there === here ? there : `${there}:${here}`)).join();
}
