import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
	JSON_SCHEMAS,
	staleSchemas,
	writeSchemas,
} from '../../../../content/desk/files/json-schema.ts';
import { placeFrom } from '../../../../content/desk/place.ts';

/** Every schema of an object inside a schema. */
function objectsIn(schema: unknown): Record<string, unknown>[] {
	if (Array.isArray(schema)) return schema.flatMap(objectsIn);
	if (typeof schema !== 'object' || schema === null) return [];
	const inner = Object.values(schema).flatMap(objectsIn);
	return 'type' in schema && schema.type === 'object' ? [{ ...schema }, ...inner] : inner;
}

describe('the JSON Schemas', () => {
	test('in the repository say what the model says', async () => {
		expect(await staleSchemas(placeFrom({}))).toEqual([]);
	});

	test('refuse unknown fields everywhere, and take comments everywhere', () => {
		const objects = objectsIn(JSON_SCHEMAS);
		expect(objects.length).toBeGreaterThan(20);
		for (const object of objects) {
			expect(object.additionalProperties).not.toBe(undefined);
			expect(object.patternProperties).toEqual({ '^\\$comment': {} });
		}
	});

	test('keep what the model tells editors', () => {
		expect(JSON.stringify(JSON_SCHEMAS.piece)).toContain('In the right order');
		expect(JSON.stringify(JSON_SCHEMAS.story)).toContain('a judgement from evidence');
	});

	test('refer only to what they define', () => {
		for (const schema of Object.values(JSON_SCHEMAS)) {
			const text = JSON.stringify(schema);
			for (const [, name = ''] of text.matchAll(/"#\/\$defs\/([^"]+)"/gu)) {
				expect(Object.keys(schema.$defs ?? {})).toContain(name);
			}
		}
	});
});

test('writeSchemas writes what is missing and then finds nothing to do', async () => {
	const schemas = await mkdtemp(join(tmpdir(), 'gloss-schema-'));
	onTestFinished(() => rm(schemas, { recursive: true }));
	const place = { ...placeFrom({}), schemas };
	expect(await writeSchemas(place)).toEqual(['piece.json', 'story.json', 'translation.json']);
	expect(await writeSchemas(place)).toEqual([]);
});
