import { expect, test } from 'vitest';
import { splitModule } from '../../../widget/build/split-module.ts';

test('takes a module apart', () => {
	const code = `import{a as x,b}from"./s.js";import"./t.js";const c=x(b);export{c as default,c as d};`;
	expect(splitModule(code)).toEqual({
		imports: [
			{
				from: './s.js',
				names: [
					['a', 'x'],
					['b', 'b'],
				],
			},
			{ from: './t.js', names: [] },
		],
		exports: [
			['default', 'c'],
			['d', 'c'],
		],
		body: 'const c=x(b)',
	});
});

test('leaves strings that look like imports alone', () => {
	const code = `const a="import{b}from'./c.js'";export{a};`;
	expect(splitModule(code)).toMatchObject({ imports: [], body: `const a="import{b}from'./c.js'"` });
});

test('refuses what the build never writes', () => {
	expect(() => splitModule('import a from"./s.js";a();')).toThrow('named imports');
});
