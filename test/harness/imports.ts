// What a source file imports: every way of saying it, types included, read by a parser.
import { parseSync } from 'rolldown/utils';

/**
 * The specifiers that a file's text names, in their order.
 *
 * @param file its name, whose ending says the language
 *
 * @example
 * importsOf('a.ts', "export type { A } from './b.ts';"); // ['./b.ts']
 */
export function importsOf(file: string, text: string): string[] {
	const { program, errors } = parseSync(file, text);
	const [error] = errors;
	if (error) throw new Error(`${file}: ${error.message}`);
	return sourcesIn(program);
}

/** Every node that names a module does so in `source`: imports, exports, `import()` and types of modules. */
function sourcesIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(sourcesIn);
	if (typeof node !== 'object' || node === null) return [];
	const source = 'source' in node ? node.source : undefined;
	const named = isLiteral(source) ? [source.value] : [];
	return [...named, ...Object.values(node).flatMap(sourcesIn)];
}

function isLiteral(node: unknown): node is { value: string } {
	return (
		typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string'
	);
}
