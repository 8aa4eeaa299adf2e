// Walks through a value beside the JSON Schema that says what it may have in each place.
import type { JsonSchema } from '@valibot/to-json-schema';
import type { Path } from '../../model/finding.ts';

/** An object or a list, with what the schema says of it. */
export type SchemaPlace = { path: Path; schema: JsonSchema; value: object };

/** All places that the schema knows, from the outermost on; what it does not know is not walked into. */
export function schemaPlaces(schema: JsonSchema, value: unknown): SchemaPlace[] {
	return walk(schema, schema.$defs ?? {}, value, []);
}

function walk(
	schema: JsonSchema | boolean | undefined,
	defs: Record<string, JsonSchema | boolean>,
	value: unknown,
	path: Path,
): SchemaPlace[] {
	if (typeof schema !== 'object' || typeof value !== 'object' || value === null) return [];
	if (schema.$ref) return walk(defs[schema.$ref.slice('#/$defs/'.length)], defs, value, path);
	if (schema.oneOf) return walk(variantOf(schema.oneOf, value), defs, value, path);
	const { properties = {}, additionalProperties, items } = schema;
	const own = { path, schema, value };
	if (Array.isArray(value)) {
		if (Array.isArray(items)) return [own];
		return [own, ...value.flatMap((item, i) => walk(items, defs, item, [...path, i]))];
	}
	const inner = Object.entries(value).flatMap(([name, inner]) => {
		const below = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
		return walk(below, defs, inner, [...path, name]);
	});
	return [own, ...inner];
}

/**
 * Of the variants of a piece, question or card the one whose kind the value has, any for a list, which has none; none for
 * a kind to come.
 */
function variantOf(variants: readonly (JsonSchema | boolean)[], value: object) {
	if (Array.isArray(value)) return variants[0];
	const kind: unknown = 'kind' in value ? value.kind : undefined;
	return variants.find((variant) => {
		const property = typeof variant === 'object' ? variant.properties?.kind : undefined;
		return typeof property === 'object' && property.const === kind;
	});
}
