// Numbers that a claim does not have: mistyped, or of another day than the claim.
import type { Path } from '../../../model/finding.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { claimNumbers, claimNumerals } from '../reading/claim-words.ts';
import { numbersIn, OFTEN_IN_WORDS } from '../reading/numbers.ts';
import { type Told, toldIn } from '../reading/told.ts';

/** Every number beside a linked claim is one of the statement's claims, and so is the answer of a number question. */
export const claimedNumbers: Rule = (folder) =>
	folder.pieces.flatMap((piece) => {
		const draft = piece.value;
		const known = folder.story.value;
		return draft && known
			? toldIn(draft).flatMap((told) => inTold(folder, piece, draft, told))
			: [];
	});

function inTold(folder: Folder, piece: Doc<Draft>, draft: Draft, told: Told): Found[] {
	const spoken = told.texts.flatMap(({ path, text, sentences }) =>
		/\p{Nd}/u.test(text)
			? sentences
					.filter(({ claims }) => claims.length > 0)
					.flatMap((sentence) =>
						numbersIn(sentence.text, draft.lang).map((number) => ({ path, number })),
					)
			: [],
	);
	const numbers = [...spoken, ...valuesOf(draft, told)];
	// What rests on nothing, or on what is not there, is a finding of another rule.
	const known = told.claims.every((id) => lookup(folder.story.value?.claims ?? {}, id));
	if (numbers.length === 0 || told.claims.length === 0 || !known) return [];
	const digits = numbersOf(folder, draft.lang, told);
	// A claim without digits has its numbers in words, if it has any: only large ones are surely missing.
	const least = digits.size === 0 ? OFTEN_IN_WORDS : 0;
	const claimed = new Set([...digits, ...read(folder, draft.lang, told, claimNumerals)]);
	return numbers
		.filter(({ number }) => number > least && !claimed.has(number))
		.map(({ path, number }) => {
			const has = [...claimed].join(', ');
			const message = `No claim of this says ${number}${has && `; they have ${has}`}. Correct the number, or link the claim that has it.`;
			return warning(piece, 'number/not-claimed', path, message);
		});
}

/** What has a number of its own beside its texts: the answer of a question, the value of a figure. */
function valuesOf(draft: Draft, { path }: Told): { path: Path; number: number }[] {
	const [, i, , j] = path;
	if (typeof i !== 'number') return [];
	if (draft.kind === 'quiz') {
		const question = draft.questions[i];
		return question?.kind === 'number'
			? [{ path: [...path, 'answer'], number: question.answer }]
			: [];
	}
	const card = draft.cards[i];
	const value =
		card?.kind === 'figures' && typeof j === 'number' ? card.entries[j]?.value : undefined;
	return value === undefined ? [] : [{ path: [...path, 'value'], number: value }];
}

/** All numbers of the claims of a statement and of those that come with them, in both languages. */
function numbersOf(folder: Folder, lang: string, told: Told): Set<number> {
	const story = folder.story.value;
	const numbers = read(folder, lang, told, claimNumbers);
	const years = withOthers(folder, told).flatMap((id) =>
		(lookup(story?.claims ?? {}, id)?.asOf ?? '').slice(0, 4),
	);
	return numbers.length === 0 ? new Set() : new Set([...numbers, ...years.map(Number)]);
}

function read(folder: Folder, lang: string, told: Told, find: typeof claimNumbers): number[] {
	const langs = new Set([lang, folder.story.value?.lang ?? lang]);
	return withOthers(folder, told).flatMap((id) => [...langs].flatMap((it) => find(folder, id, it)));
}

function withOthers(folder: Folder, { claims }: Told): string[] {
	const story = folder.story.value?.claims ?? {};
	return claims.flatMap((id) => [id, ...(lookup(story, id)?.with ?? [])]);
}
