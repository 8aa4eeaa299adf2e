// The examples in comments, as far as they stand alone: a call, and in a comment after it the literal that comes of it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = '{content,worker,widget,test/harness}/**/*.ts';
const EXAMPLE = /^(\S.*);\s+\/\/ ('[^']*'|`.*`|\[.*\]|\{.*\}|-?[\d.]+|true|false|undefined)$/gmu;

type Example = { file: string; call: string; says: string };

test('an example gives what it says', async () => {
	let kept = 0;
	for (const { file, call, says } of globSync(SOURCES, { cwd: ROOT }).flatMap(examplesIn)) {
		const exports: Record<string, unknown> = await import(join(ROOT, file));
		const names = Object.keys(exports);
		expect(
			names.some((name) => call.includes(`${name}(`)),
			`${file}: ${call}`,
		).toBe(true);
		try {
			const given = await run(call, exports);
			expect(given, `${file}: ${call}`).toEqual(await run(says, {}));
			kept += 1;
		} catch (problem) {
			// It names what the reader is to think of, such as a quiz.
			if (!(problem instanceof ReferenceError)) throw problem;
		}
	}
	expect(kept).toBeGreaterThan(50);
});

function examplesIn(file: string): Example[] {
	const comments = readFileSync(join(ROOT, file), 'utf8').match(/@example[\s\S]*?\*\//gu) ?? [];
	const lines = comments.map((comment) => comment.replace(/^\s*\* /gmu, '')).join('\n');
	const examples = [...lines.matchAll(EXAMPLE)].map(([, call = '', says = '']) => ({
		file,
		call,
		says,
	}));
	return examples.filter(({ call, says }) => !/…|\.{3}/u.test(call + says));
}

/** The value of an expression in which these names are known. */
async function run(expression: string, names: Record<string, unknown>): Promise<unknown> {
	const known = Object.keys(names).join(', ');
	return runInThisContext(`async ({ ${known} }) => (${expression})`)(names);
}
