// Fields that Gloss does not know, mostly misspelt ones: readers would silently miss what stands in them.
import type { JsonSchema } from '@valibot/to-json-schema';
import type { Path } from '../../../model/finding.ts';
import { distance } from '../../files/distance.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { JSON_SCHEMAS } from '../../files/json-schema.ts';
import { schemaPlaces } from '../../files/walk-schema.ts';
import { error, type Found } from '../found.ts';

type Named = { path: Path; name: string; known: string[] };

/** Every field is one of the schema’s, in the story, its translations and its pieces. */
export const unknownFields: Rule = ({ story, translations, pieces }) => [
	...inDoc(story, JSON_SCHEMAS.story),
	...translations.flatMap((doc) => inDoc(doc, JSON_SCHEMAS.translation)),
	...pieces.flatMap((doc) => inDoc(doc, JSON_SCHEMAS.piece)),
];

function inDoc(doc: Doc<unknown>, schema: JsonSchema): Found[] {
	return unknownIn(schema, doc.input).map(({ path, name, known }) => {
		const near = nearest(name, known);
		const advice = near
			? `Did you mean "${near}"?`
			: `Remove it, or call it "$comment" if it is a note. Known here: ${known.join(', ')}.`;
		const found = error(doc, 'field/unknown', path, `There is no field "${name}" here. ${advice}`);
		return { ...found, points: 'key' };
	});
}

/** The fields of a value that its schema does not name. */
function unknownIn(schema: JsonSchema, input: unknown): Named[] {
	return schemaPlaces(schema, input).flatMap(({ path, schema: { properties }, value }) => {
		if (!properties || Array.isArray(value)) return [];
		const known = Object.keys(properties).filter((other) => !other.startsWith('$'));
		return Object.keys(value)
			.filter((name) => !Object.hasOwn(properties, name))
			.map((name) => ({ path: [...path, name], name, known }));
	});
}

/** The known name that was probably meant: one letter in four is another, or two are in the wrong order. */
function nearest(name: string, known: readonly string[]): string | undefined {
	const [best] = known
		.map((other) => ({ other, steps: distance(name.toLowerCase(), other.toLowerCase()) }))
		.sort((a, b) => a.steps - b.steps);
	return best && best.steps <= Math.max(2, name.length / 2) ? best.other : undefined;
}
