// JSON Schemas of what editors write, from the same schemas that check it. An editor such as VS Code completes and
// underlines by them; the check finds unknown fields by them. They cannot say rules across fields.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { Claim, Source } from '../../model/claim.ts';
import { Correction } from '../../model/correction.ts';
import { PartialDate, When } from '../../model/dates.ts';
import { Id, Slug } from '../../model/ids.ts';
import { Image } from '../../model/image.ts';
import { Draft } from '../../model/piece.ts';
import { Story, Translation } from '../../model/story.ts';
import { Lang, Line, Prose } from '../../model/text.ts';
import type { Place } from '../place.ts';

const COMMENTS = '^\\$comment';

/** The schemas by the names of their files. */
export const JSON_SCHEMAS: Readonly<Record<'piece' | 'story' | 'translation', JsonSchema>> = {
	piece: convert('A piece of Gloss', Draft, {
		id: Id,
		slug: Slug,
		lang: Lang,
		line: Line,
		prose: Prose,
		date: PartialDate,
		when: When,
		image: Image,
		correction: Correction,
	}),
	story: convert('A story of Gloss', Story, {
		id: Id,
		lang: Lang,
		line: Line,
		prose: Prose,
		date: PartialDate,
		when: When,
		claim: Claim,
		source: Source,
	}),
	translation: convert('A translation of Gloss', Translation, { id: Id, lang: Lang, line: Line }),
};

/** Writes the schemas; returns the names of the files that changed. */
export async function writeSchemas(place: Place): Promise<string[]> {
	const stale = await staleSchemas(place);
	for (const file of stale) {
		await writeFile(join(place.schemas, file), textOf(file));
	}
	return stale;
}

/** Names of the schema files that are missing or say something else than the model. */
export async function staleSchemas(place: Place): Promise<string[]> {
	const files = Object.keys(JSON_SCHEMAS).map((name) => `${name}.json`);
	const texts = await Promise.all(
		files.map((file) => readFile(join(place.schemas, file), 'utf8').catch(() => undefined)),
	);
	return files.filter((file, i) => texts[i]?.replaceAll('\r\n', '\n') !== textOf(file));
}

function textOf(file: string): string {
	const schema = Object.entries(JSON_SCHEMAS).find(([name]) => `${name}.json` === file)?.[1];
	return `${JSON.stringify(schema, null, 2)}\n`;
}

function convert(
	title: string,
	schema: v.GenericSchema,
	definitions: Record<string, v.GenericSchema>,
): JsonSchema {
	// Rules that JSON Schema cannot say (does this day exist?) are left to the check.
	const config = { typeMode: 'input', errorMode: 'ignore', definitions } as const;
	const $schema = 'http://json-schema.org/draft-07/schema#';
	return { $schema, title, ...strict(toJsonSchema(schema, config)) };
}

/** Refuses fields the model does not know, except comments, all the way down. */
function strict(schema: JsonSchema): JsonSchema {
	const inner: JsonSchema = { ...schema };
	if (schema.$defs) inner.$defs = eachStrict(schema.$defs);
	if (schema.oneOf) inner.oneOf = schema.oneOf.map(strictDefinition);
	if (schema.items && !Array.isArray(schema.items)) inner.items = strictDefinition(schema.items);
	if (schema.properties) {
		inner.properties = eachStrict(schema.properties);
		inner.patternProperties = { [COMMENTS]: {} };
		inner.additionalProperties = false;
	} else if (schema.additionalProperties !== undefined) {
		inner.propertyNames = { anyOf: [{ pattern: COMMENTS }, schema.propertyNames ?? {}] };
		inner.patternProperties = { [COMMENTS]: {} };
		inner.additionalProperties = strictDefinition(schema.additionalProperties);
	}
	return inner;
}

function strictDefinition(schema: JsonSchema | boolean): JsonSchema | boolean {
	return typeof schema === 'boolean' ? schema : strict(schema);
}

function eachStrict(schemas: Record<string, JsonSchema | boolean>) {
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, strictDefinition(schema)]),
	);
}
