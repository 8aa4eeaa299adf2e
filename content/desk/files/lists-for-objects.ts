// Lists where there is to be an object: to JavaScript, and so to the schema, a list is an object without the fields, and
// `"claims": []` would be no claims without a word.
import type { JsonSchema } from '@valibot/to-json-schema';
import type { Finding, SchemaCode } from '../../model/finding.ts';
import { schemaPlaces } from './walk-schema.ts';

/** One finding for each such list. */
export function listsForObjects(schema: JsonSchema, input: unknown): Finding<SchemaCode>[] {
	return schemaPlaces(schema, input).flatMap(({ schema, path, value }) => {
		if (!Array.isArray(value) || schema.type !== 'object') return [];
		const code = schema.properties ? 'schema/object' : 'schema/record';
		return [{ code, path, message: 'Found a list. Use an object in { }.' }];
	});
}
