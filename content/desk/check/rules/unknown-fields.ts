// Fields that Gloss does not know, mostly misspelt ones: readers would silently miss what stands in them.
import type { JsonSchema } from '@valibot/to-json-schema';
import type { Path } from '../../../model/finding.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { JSON_SCHEMAS } from '../../files/json-schema.ts';
import { error, type Found } from '../found.ts';

type Named = { path: Path; name: string; known: string[] };

/** Every field is one of the schema’s, in the story, its translations and its pieces. */
export const unknownFields: Rule = ({ story, translations, pieces }) => [
	...inDoc(story, JSON_SCHEMAS.story),
	...translations.flatMap((doc) => inDoc(doc, JSON_SCHEMAS.translation)),
	...pieces.flatMap((doc) => inDoc(doc, JSON_SCHEMAS.piece)),
];

function inDoc(doc: Doc<unknown>, schema: JsonSchema): Found[] {
	return walk(schema, schema.$defs ?? {}, doc.input, []).map(({ path, name, known }) => {
		const near = nearest(name, known);
		const advice = near
			? `Did you mean "${near}"?`
			: `Remove it, or call it "$comment" if it is a note. Known here: ${known.join(', ')}.`;
		const found = error(doc, 'field/unknown', path, `There is no field "${name}" here. ${advice}`);
		return { ...found, points: 'key' };
	});
}

function walk(
	schema: JsonSchema | boolean | undefined,
	defs: Record<string, JsonSchema | boolean>,
	value: unknown,
	path: Path,
): Named[] {
	if (typeof schema !== 'object' || typeof value !== 'object' || value === null) return [];
	if (schema.$ref) return walk(defs[schema.$ref.slice('#/$defs/'.length)], defs, value, path);
	if (schema.oneOf) return walk(ofKind(schema.oneOf, value), defs, value, path);
	if (Array.isArray(value)) {
		const { items } = schema;
		if (Array.isArray(items)) return [];
		return value.flatMap((item, i) => walk(items, defs, item, [...path, i]));
	}
	const { properties, additionalProperties } = schema;
	return Object.entries(value).flatMap(([name, inner]) => {
		const below = [...path, name];
		if (!properties) return walk(additionalProperties, defs, inner, below);
		if (Object.hasOwn(properties, name)) return walk(properties[name], defs, inner, below);
		const known = Object.keys(properties).filter((other) => !other.startsWith('$'));
		return [{ path: below, name, known }];
	});
}

/** Of the variants of a piece, question or card the one whose kind the value has; none for a kind to come. */
function ofKind(variants: readonly (JsonSchema | boolean)[], value: object) {
	const kind: unknown = 'kind' in value ? value.kind : undefined;
	return variants.find((variant) => {
		const property = typeof variant === 'object' ? variant.properties?.kind : undefined;
		return typeof property === 'object' && property.const === kind;
	});
}

/** The known name that was probably meant: at most a third of the letters differ. */
function nearest(name: string, known: readonly string[]): string | undefined {
	const [best] = known
		.map((other) => ({ other, steps: distance(name.toLowerCase(), other.toLowerCase()) }))
		.sort((a, b) => a.steps - b.steps);
	return best && best.steps <= Math.max(1, name.length / 3) ? best.other : undefined;
}

/** How many letters must be put in, taken out or changed to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
