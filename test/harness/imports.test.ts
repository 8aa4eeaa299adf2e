import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

test('finds every way of naming a module', () => {
	const text = `
		import './effect.css';
		import a, { type B } from './a.tsx';
		import type { C } from './c.ts';
		import * as d from 'd';
		import e from './e.json' with { type: 'json' };
		export { f } from './f.ts';
		export type { G } from './g.ts';
		export * from './h.ts';
		export type I = import('./i.ts').I;
		declare module 'x' { const j: import('./j.ts').J; }
		const text = "import './not.ts'"; // import './nor.ts'
		const k = await import('./k.ts');
		const view = <l-m title="import('./no.ts')" />;
	`;
	expect(importsOf('file.tsx', text)).toEqual([
		'./effect.css',
		'./a.tsx',
		'./c.ts',
		'd',
		'./e.json',
		'./f.ts',
		'./g.ts',
		'./h.ts',
		'./i.ts',
		'./j.ts',
		'./k.ts',
	]);
});
