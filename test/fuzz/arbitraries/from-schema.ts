// Values that a schema of the model takes, made by looking at the schema, so that a field that comes to the model comes
// here by itself. What a schema checks by a function it cannot say: `known` has those, by the schema itself.
import fc from 'fast-check';
import type * as v from 'valibot';

type Schema = v.GenericSchema;

/** The schemas of which the model is made. */
type Readable =
	| v.ObjectSchema<v.ObjectEntries, undefined>
	| v.ArraySchema<Schema, undefined>
	| v.TupleSchema<Schema[], undefined>
	| v.RecordSchema<v.GenericSchema<string>, Schema, undefined>
	| v.OptionalSchema<Schema, undefined>
	| v.VariantSchema<
			string,
			v.ObjectSchema<v.ObjectEntries & Record<string, Schema>, undefined>[],
			undefined
	  >
	| v.PicklistSchema<string[], undefined>
	| v.LiteralSchema<v.Literal, undefined>
	| v.StringSchema<undefined>
	| v.NumberSchema<undefined>
	| v.BooleanSchema<undefined>;

/** What a pipe asks besides its schema. */
type Rules = { pattern?: RegExp; least?: number; most?: number; above?: number; whole?: true };

export type Known = ReadonlyMap<Schema, fc.Arbitrary<unknown>>;

export type Making = {
	known: Known;
	/** A text in at most so many units. */
	text(most: number): fc.Arbitrary<string>;
	/** The most items a list has here, whatever the schema would let through. */
	items: number;
};

/** Names that no record may have. */
const PASSED_OVER = ['__proto__', 'prototype', 'constructor'];

const READABLE = new Set([
	...['object', 'array', 'tuple', 'record', 'optional', 'variant', 'picklist', 'literal'],
	...['string', 'number', 'boolean'],
]);

/**
 * An arbitrary of what a schema takes.
 *
 * @throws if the schema is of a type that is not known here: then this file has to learn it
 */
export function fromSchema(schema: Schema, making: Making): fc.Arbitrary<unknown> {
	const known = knownFor(schema, making.known);
	if (known) return known;
	const rules = rulesOf(schema);
	const readable: object = schema;
	if (!isReadable(readable)) throw new Error(`No values for a schema of type "${schema.type}".`);
	const inner = (it: Schema) => fromSchema(it, making);
	switch (readable.type) {
		case 'object':
			return fromEntries(readable.entries, making);
		case 'array':
			return fc.array(inner(readable.item), {
				minLength: rules.least ?? 0,
				maxLength: Math.min(rules.most ?? making.items, Math.max(making.items, rules.least ?? 0)),
			});
		case 'tuple':
			return fc.tuple(...readable.items.map(inner));
		case 'record':
			return fc
				.array(fc.tuple(inner(readable.key), inner(readable.value)), { maxLength: making.items })
				.map((pairs) =>
					Object.fromEntries(pairs.filter(([key]) => !PASSED_OVER.includes(String(key)))),
				);
		case 'optional':
			return inner(readable.wrapped);
		case 'variant':
			return fc.oneof(...readable.options.map((option) => inner(option)));
		case 'picklist':
			return fc.constantFrom(...readable.options);
		case 'literal':
			return fc.constant(readable.literal);
		case 'boolean':
			return fc.boolean();
		case 'string':
			return fromRules(rules, making);
		case 'number':
			return numbers(rules);
	}
}

/** Fields that may be missing are there in half of all. */
function fromEntries(entries: v.ObjectEntries, making: Making): fc.Arbitrary<unknown> {
	const fields = Object.entries(entries);
	const needed = fields.filter(([, it]) => it.type !== 'optional').map(([name]) => name);
	const model = Object.fromEntries(
		fields.map(([name, it]) => [name, fromSchema(ofSync(it), making)]),
	);
	return fc.record(model, { requiredKeys: needed, noNullPrototype: true });
}

function ofSync(schema: v.ObjectEntries[string]): Schema {
	if (schema.async) throw new Error('A schema of the model is not asynchronous.');
	return schema;
}

function fromRules({ pattern, most }: Rules, { text }: Making): fc.Arbitrary<string> {
	if (pattern && pattern.source !== '\\S') return fc.stringMatching(pattern);
	return text(most ?? 300);
}

function numbers({ least, most, above, whole }: Rules): fc.Arbitrary<number> {
	const min = above ?? least;
	if (whole) return fc.integer({ ...(min !== undefined && { min }), max: most ?? 4000 });
	const bounds = { ...(min !== undefined && { min }), ...(most !== undefined && { max: most }) };
	const any = fc.double({ noNaN: true, noDefaultInfinity: true, ...bounds });
	const small = fc.integer({ min: Math.ceil(min ?? -20), max: Math.floor(most ?? 20) });
	return fc.oneof(small, any).filter((it) => above === undefined || it > above);
}

/** A pipe begins with the schema it narrows, which may be known by itself. */
function knownFor(schema: Schema, known: Known): fc.Arbitrary<unknown> | undefined {
	const found = known.get(schema);
	if (found || !('pipe' in schema)) return found;
	const [first] = pipeOf(schema);
	return first && first !== schema && isSchema(first) ? knownFor(first, known) : undefined;
}

function rulesOf(schema: Schema): Rules {
	return Object.assign({}, ...pipeOf(schema).map((it) => (it === schema ? {} : ruleOf(it))));
}

function ruleOf(item: object): Rules {
	if (isSchema(item)) return rulesOf(item);
	const [type, requirement] = [Reflect.get(item, 'type'), Reflect.get(item, 'requirement')];
	if (type === 'regex' && requirement instanceof RegExp) return { pattern: requirement };
	if (type === 'integer') return { whole: true };
	if (typeof requirement !== 'number') return {};
	switch (type) {
		case 'min_length':
		case 'min_value':
			return { least: requirement };
		case 'max_length':
		case 'max_value':
			return { most: requirement };
		case 'gt_value':
			return { above: requirement };
		default:
			return {};
	}
}

function pipeOf(schema: Schema): object[] {
	const pipe: unknown = Reflect.get(schema, 'pipe');
	return Array.isArray(pipe) ? pipe : [];
}

function isSchema(item: object): item is Schema {
	return Reflect.get(item, 'kind') === 'schema';
}

function isReadable(schema: object): schema is Readable {
	return READABLE.has(Reflect.get(schema, 'type'));
}
