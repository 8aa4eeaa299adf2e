// Takes a bundled module apart: what it imports, what it exports, and the rest.
import { parseAst } from 'rolldown/parseAst';

/** Pairs of the name in the other module (or for others) and the name in this one. */
export type Names = [there: string, here: string][];

export type SplitModule = {
	imports: { from: string; names: Names }[];
	exports: Names;
	body: string;
};

/**
 * @example
 * splitModule('import{a as x}from"./s.js";f(x);export{x as y};');
 * // { imports: [{ from: './s.js', names: [['a', 'x']] }], exports: [['y', 'x']], body: 'f(x)' }
 */
export function splitModule(code: string): SplitModule {
	const imports: SplitModule['imports'] = [];
	const exports: Names = [];
	let body = '';
	let at = 0;
	for (const node of parseAst(code).body) {
		if (node.type === 'ImportDeclaration') {
			const names = node.specifiers.map((it): [string, string] => {
				if (it.type !== 'ImportSpecifier') throw new Error('Only named imports are expected.');
				return [nameOf(it.imported), it.local.name];
			});
			imports.push({ from: node.source.value, names });
		} else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
			for (const it of node.specifiers) exports.push([nameOf(it.exported), nameOf(it.local)]);
		} else continue;
		body += code.slice(at, node.start);
		at = node.end;
	}
	return { imports, exports, body: (body + code.slice(at)).trim().replace(/;$/, '') };
}

function nameOf(node: { name: string } | { value: string }): string {
	return 'name' in node ? node.name : node.value;
}
