// What kind of question a row is, by what it says or by what it has.

/** Ours, what is typed elsewhere, and what is answered in words. */
export type RowKind = 'one' | 'several' | 'number' | 'order' | 'poll' | 'typed' | 'open';

const SAID: readonly (readonly [RegExp, RowKind | 'choice'])[] = [
	[/^(?:one|true ?(?:or|\/)? ?false)$/u, 'one'],
	[/^(?:several|checkbox(?:es)?|multi(?:ple)?[ -]?(?:select|response|answers?))$/u, 'several'],
	[/^(?:choice|mcq?|quiz|single|multiple[ -]choice|single[ -](?:choice|select))$/u, 'choice'],
	[/^(?:number|numeric(?:al)?|slider|math response)$/u, 'number'],
	[/^(?:order(?:ing)?|jumble|puzzle|reorder|sequence)$/u, 'order'],
	[/^(?:poll|survey)$/u, 'poll'],
	[/^(?:typed?|type answer|short(?: answer)?|fill[ -]in[ -](?:the[ -])?blanks?)$/u, 'typed'],
	[/^(?:open|open[ -]ended|essay|word cloud|draw|audio response|video response)$/u, 'open'],
];

/** The kind of a row; `unknown` where it says one that nobody knows. */
export function kindOfRow(
	said: string,
	correct: string,
	options: number,
	right: number,
): { kind: RowKind; unknown: boolean } {
	const known = SAID.find(([pattern]) => pattern.test(said.toLowerCase()))?.[1];
	const byShape = shapeOf(correct, options, right);
	const kind = known === undefined || known === 'choice' ? byShape : known;
	return { kind, unknown: said !== '' && known === undefined };
}

function shapeOf(correct: string, options: number, right: number): RowKind {
	if (options > 0) return right > 1 ? 'several' : 'one';
	if (/^(?:true|false|t|f)$/iu.test(correct)) return 'one';
	if (correct === '') return 'open';
	return Number.isFinite(Number(correct.replace(',', '.'))) ? 'number' : 'typed';
}
