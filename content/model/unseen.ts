// What no schema looks at, and what would overrun whoever walks through it: no value of ours needs either. Where a piece is
// sent on as it is stored, it would come to readers unchecked.
import type { Finding, Path, SchemaCode } from './finding.ts';

// Valibot's records pass these over, a claim with such an id and all that is in it.
const PASSED_OVER = new Set(['__proto__', 'prototype', 'constructor']);

/** Whether JavaScript keeps a name for itself. */
export function isReserved(name: string): boolean {
	return PASSED_OVER.has(name);
}

/** What is written nests eight deep at most, and a later version may need more. */
const DEEPEST = 32;

/** The first place in a value that is hidden from schemas, or too deep to be walked to. */
export function unseenIn(value: unknown): Finding<SchemaCode> | undefined {
	return walk(value, DEEPEST);
}

function walk(value: unknown, left: number): Finding<SchemaCode> | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (left === 0) {
		return found('schema/too-deep', [], `Nested more than ${DEEPEST} deep. Write it flatter.`);
	}
	for (const [key, inner] of Object.entries(value)) {
		const name = Array.isArray(value) ? Number(key) : key;
		if (PASSED_OVER.has(key)) {
			return found(
				'schema/reserved-key',
				[name],
				`"${key}" cannot be a name here. Choose another.`,
			);
		}
		const below = walk(inner, left - 1);
		if (below) return { ...below, path: [name, ...below.path] };
	}
	return undefined;
}

function found(code: SchemaCode, path: Path, message: string): Finding<SchemaCode> {
	return { code, path, message };
}
