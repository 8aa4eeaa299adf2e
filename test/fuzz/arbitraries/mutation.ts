// Stored texts that were pieces once: something was taken out, put in, bent or cut off.
import fc from 'fast-check';
import { NASTY } from './texts.ts';

type Node = { parent: object; key: string };

/** One thing that is done to a piece. `at` and `from` choose among its places, whatever their number. */
type Change =
	| { do: 'remove' | 'double' | 'wrap' | 'deepen'; at: number }
	| { do: 'replace'; at: number; by: unknown }
	| { do: 'rename'; at: number; to: string }
	| { do: 'transplant'; at: number; from: number };

/** One thing that is done to a text. */
type Damage =
	| { do: 'cut'; at: number }
	| { do: 'swap'; at: number; with: number }
	| { do: 'insert'; at: number; what: string };

/** Stands for lists in lists until the text is written: to write them takes as deep a stack. */
const DEEP = '@@deep@@';

/** As deep as 120 kB can be. */
const DEPTHS = [50, 5_000, 60_000];

const at = fc.nat(9_999);

const strange = fc.oneof(
	fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, -1e308, 5e-324, '', ' ', [], {}),
	fc.constantFrom<unknown>([null], [[]], { kind: 'later' }, { id: 'a' }, { kind: 'choice' }),
	fc.constantFrom(
		'constructor',
		'__proto__',
		'toString',
		'then',
		'2024-13-01',
		'2024-02-30',
		'en-',
	),
	fc.constantFrom(...NASTY),
	fc.constantFrom('x'.repeat(4_001), 'x'.repeat(140_000), '\u0301'.repeat(3_999)),
	fc.jsonValue({ maxDepth: 2 }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ do: fc.constantFrom('remove', 'double', 'wrap', 'deepen'), at }),
	fc.record({ do: fc.constant('replace'), at, by: strange }),
	fc.record({
		do: fc.constant('rename'),
		at,
		to: fc.constantFrom('__proto__', 'constructor', 'toString', 'toJSON', 'then', 'id', 'kind', ''),
	}),
	fc.record({ do: fc.constant('transplant'), at, from: at }),
);

const damage: fc.Arbitrary<Damage> = fc.oneof(
	fc.record({ do: fc.constant('cut'), at }),
	fc.record({ do: fc.constant('swap'), at, with: at }),
	fc.record({
		do: fc.constant('insert'),
		at,
		what: fc.constantFrom(
			'\u0000',
			'\ufeff',
			'\ud800',
			'"',
			'\\',
			'}',
			']',
			',',
			'1e999',
			'//',
			'\u2028',
		),
	}),
);

/** Texts that come from one of these pieces by a few changes. */
export function mutationOf(pieces: readonly string[]): fc.Arbitrary<string> {
	return fc
		.record({
			piece: fc.nat(pieces.length - 1),
			changes: fc.array(change, { minLength: 1, maxLength: 3 }),
			depth: fc.constantFrom(...DEPTHS),
			damages: fc.oneof(
				{ weight: 5, arbitrary: fc.constant<Damage[]>([]) },
				{ weight: 1, arbitrary: fc.array(damage, { maxLength: 2 }) },
			),
		})
		.map(({ piece, changes, depth, damages }) => {
			const value: unknown = JSON.parse(pieces[piece] ?? '{}');
			for (const it of changes) apply(it, value);
			const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
			const text = JSON.stringify(value).replaceAll(JSON.stringify(DEEP), deep);
			return damages.reduce(damaged, text);
		});
}

function apply(it: Change, root: unknown): void {
	const nodes = nodesOf(root);
	const node = nodes[it.at % nodes.length];
	if (!node) return;
	const { parent, key } = node;
	const value: unknown = Reflect.get(parent, key);
	switch (it.do) {
		case 'remove':
			if (Array.isArray(parent)) parent.splice(Number(key), 1);
			else Reflect.deleteProperty(parent, key);
			return;
		case 'double':
			if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(value));
			else put(node, [value, value]);
			return;
		case 'wrap':
			put(node, Array.isArray(value) ? { ...value } : { value });
			return;
		case 'deepen':
			put(node, DEEP);
			return;
		case 'replace':
			put(node, structuredClone(it.by));
			return;
		case 'rename':
			put({ parent, key: it.to }, value);
			Reflect.deleteProperty(parent, key);
			return;
		case 'transplant': {
			const other = nodes[it.from % nodes.length];
			if (other) put(node, structuredClone(Reflect.get(other.parent, other.key)));
		}
	}
}

/** Defined and not set, so that `__proto__` becomes a key like any other. */
function put({ parent, key }: Node, value: unknown): void {
	const name = Array.isArray(parent) && !/^\d+$/.test(key) ? '0' : key;
	Object.defineProperty(parent, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});
}

function nodesOf(value: unknown): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.keys(value).flatMap((key) => [
		{ parent: value, key },
		...nodesOf(Reflect.get(value, key)),
	]);
}

function damaged(text: string, it: Damage): string {
	const place = (n: number) => (n * 7919) % (text.length + 1);
	const i = place(it.at);
	switch (it.do) {
		case 'cut':
			return text.slice(0, i);
		case 'swap': {
			const units = [...text.slice(0, 50_000)];
			const j = place(it.with) % (units.length + 1);
			const [a = '', b = ''] = [units[i % (units.length + 1)], units[j]];
			units.splice(i % (units.length + 1), 1, b);
			units.splice(j, 1, a);
			return units.join('');
		}
		case 'insert':
			return `${text.slice(0, i)}${it.what}${text.slice(i)}`;
	}
}
