// The same piece in another language asks the same, by the same key, from the same claims and with the same numbers.
import type { Path } from '../../../model/finding.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { error, type Found, warning } from '../found.ts';
import { keyOf } from '../key-of.ts';
import { type Pair, pairsOf } from '../pairs.ts';
import { placeOf } from '../place-of.ts';
import { figuresOf } from '../reading/figures.ts';
import { type Told, toldIn } from '../reading/told.ts';

/** Alternates name each other, and differ in nothing but their words. */
export const parity: Rule = (folder) => [
	...folder.pieces.flatMap((piece) => notMutual(folder, piece)),
	...pairsOf(folder).flatMap((pair) => [
		...parts(pair),
		...keys(pair),
		...statements(pair, (told, original) => [
			...claims(pair, told, original),
			...numbers(pair, told, original),
		]),
	]),
];

function names(draft: Draft, other: Doc<Draft>): boolean {
	return Object.values(draft.alternates ?? {}).some((slug) => slug === other.stem);
}

function notMutual({ pieces }: Folder, piece: Doc<Draft>): Found[] {
	return Object.values(piece.value?.alternates ?? {}).flatMap((slug): Found[] => {
		const other = pieces.find(({ stem }) => stem === slug);
		if (!other?.value || other === piece || !piece.value || names(other.value, piece)) return [];
		const message = `${piece.stem} names this piece as its alternate. Name it here: "${piece.value.lang}": "${piece.stem}".`;
		return [warning(other, 'alternate/not-mutual', ['alternates'], message)];
	});
}

function parts({ piece, draft, original }: Pair): Found[] {
	const missing = (path: Path, there: readonly string[], here: readonly string[]): Found[] => {
		const lost = there.filter((id) => !here.includes(id));
		const added = here.filter((id) => !there.includes(id));
		if (lost.length === 0 && added.length === 0) return [];
		const differs = [
			...(lost.length > 0 ? [`${original.slug} has ${lost.join(', ')} here`] : []),
			...(added.length > 0 ? [`${original.slug} has no ${added.join(', ')} here`] : []),
		].join(', and ');
		const message = `${differs}. Translate the whole, under the same ids.`;
		return [warning(piece, 'alternate/missing-part', path, message)];
	};
	if (draft.kind === 'quiz' && original.kind === 'quiz') {
		const from = (quiz: typeof draft) => quiz.bands.map((band) => `band from ${band.from}`);
		return [
			...missing(['questions'], idsOf(original.questions), idsOf(draft.questions)),
			...missing(['bands'], from(original), from(draft)),
		];
	}
	if (draft.kind === 'explainer' && original.kind === 'explainer') {
		return [
			...missing(['cards'], idsOf(original.cards), idsOf(draft.cards)),
			...draft.cards.flatMap((card, i) => {
				const other = original.cards.find(({ id }) => id === card.id);
				return card.kind === 'later' || !other || other.kind === 'later'
					? []
					: missing(['cards', i, 'entries'], idsOf(other.entries), idsOf(card.entries));
			}),
		];
	}
	return [];
}

function idsOf(list: readonly { id: string }[]): string[] {
	return list.map(({ id }) => id);
}

function keys({ piece, draft, original }: Pair): Found[] {
	if (draft.kind !== 'quiz' || original.kind !== 'quiz') return [];
	return draft.questions.flatMap((question, i): Found[] => {
		const other = original.questions.find(({ id }) => id === question.id);
		// One of a later kind is a finding of another rule.
		if (!other || other.kind === 'later' || question.kind === 'later') return [];
		if (keyOf(other) === keyOf(question)) return [];
		const message = `${original.slug} has another key for "${question.id}", so that the same answer is right in one language alone. Correct one of them.`;
		return [error(piece, 'alternate/key', ['questions', i], message)];
	});
}

/** Compares what both pieces tell, by its place. */
function statements(
	{ draft, original }: Pair,
	compare: (told: Told, original: Told) => Found[],
): Found[] {
	const there = new Map(toldIn(original).map((told) => [placeOf(told.path, original), told]));
	return toldIn(draft).flatMap((told) => {
		const other = there.get(placeOf(told.path, draft));
		return other ? compare(told, other) : [];
	});
}

function claims({ piece, original }: Pair, told: Told, other: Told): Found[] {
	const differs = [
		...other.claims.filter((id) => !told.claims.includes(id)).map((id) => `#${id} there alone`),
		...told.claims.filter((id) => !other.claims.includes(id)).map((id) => `#${id} here alone`),
	];
	if (differs.length === 0) return [];
	const message = `In ${original.slug} this rests on other claims: ${differs.join(', ')}. Let both rest on the same.`;
	return [warning(piece, 'alternate/claims', told.path, message)];
}

function numbers({ piece, draft, original }: Pair, told: Told, other: Told): Found[] {
	const here = figuresOf(textOf(told), draft.lang);
	const there = figuresOf(textOf(other), original.lang);
	const differs = [
		...[...there].filter((it) => !here.has(it)).map((it) => `${it} there alone`),
		...[...here].filter((it) => !there.has(it)).map((it) => `${it} here alone`),
	];
	if (differs.length === 0) return [];
	const message = `In ${original.slug} this has other numbers or dates: ${differs.join(', ')}. Correct one of them.`;
	return [warning(piece, 'alternate/numbers', told.path, message)];
}

function textOf({ beside, texts }: Told): string {
	return [beside, ...texts.map(({ plain }) => plain)].join('\n');
}
