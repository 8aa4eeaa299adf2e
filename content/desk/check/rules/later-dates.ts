// A piece says as of when it knows what it says. What it says of later days, it cannot know.
import type { Path } from '../../../model/finding.ts';
import { plainText } from '../../../model/inline.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { bareYears } from '../reading/bare-years.ts';
import { claimWords } from '../reading/claim-words.ts';
import { beginning, ending } from '../reading/instants.ts';
import { type Told, toldIn } from '../reading/told.ts';
import { writtenDays } from '../reading/written-days.ts';

/** No statement names a day after the piece's `asOf` unless a claim of its own does, and none rests on a later claim. */
export const laterDates: Rule = (folder) =>
	folder.pieces.flatMap((piece) => {
		const draft = piece.value;
		if (!draft) return [];
		const all = toldIn(draft);
		return [
			...inTitle(folder, piece, draft, all),
			...all.flatMap((told) => [
				...inTold(folder, piece, draft, told),
				...newer(folder, piece, draft, told),
			]),
		];
	});

/** What stands above a piece may name what any of its claims does. */
function inTitle(folder: Folder, piece: Doc<Draft>, draft: Draft, all: readonly Told[]): Found[] {
	const { title, standfirst = '' } = draft;
	const claims = all.flatMap((told) => told.claims);
	return Object.entries({ title, standfirst }).flatMap(([field, text]) =>
		daysIn(folder, piece, draft, claims, [{ path: [field], text: plainText(text) }]),
	);
}

function inTold(folder: Folder, piece: Doc<Draft>, draft: Draft, told: Told): Found[] {
	const { path, date = '', claims, texts } = told;
	const plain = texts.map((it) => ({ path: it.path, text: it.plain }));
	const entry = date && [{ path: [...path, 'date'], date }];
	return daysIn(folder, piece, draft, claims, plain, entry || []);
}

type Named = { path: Path; date: string };

function daysIn(
	folder: Folder,
	piece: Doc<Draft>,
	draft: Draft,
	claims: readonly string[],
	texts: readonly { path: Path; text: string }[],
	dates: readonly Named[] = [],
): Found[] {
	const zone = folder.story.value?.zone;
	const known = ending(draft.asOf, zone);
	const days = texts.flatMap(({ path, text }) =>
		datesIn(text, draft.lang).map((date) => ({ path, date })),
	);
	return [...days, ...dates]
		.filter(({ date }) => beginning(date, zone) >= known && !claimed(folder, draft, claims, date))
		.map(({ path, date }) => {
			const message = `This names ${date}, and the piece says what is known as of ${draft.asOf}. Rest it on a claim that names the day, or set "asOf".`;
			return warning(piece, 'date/after-as-of', path, message);
		});
}

function datesIn(text: string, lang: string): string[] {
	return [...writtenDays(text, lang).map(({ date }) => date), ...bareYears(text, lang)];
}

/** Whether one of some claims is about days to come, or names this one. */
function claimed(folder: Folder, draft: Draft, claims: readonly string[], date: string): boolean {
	const story = folder.story.value?.claims ?? {};
	if (claims.some((id) => lookup(story, id)?.certainty === 'forecast')) return true;
	// A year is named by any day in it.
	const named = (it: string) => it === date || (date.length === 4 && it.startsWith(date));
	return claims.some((id) =>
		datesIn(claimWords(folder, id, draft.lang)?.text ?? '', draft.lang).some(named),
	);
}

/** Claims held after the piece's `asOf`; those that only replace another are shown as such. */
function newer(folder: Folder, piece: Doc<Draft>, draft: Draft, told: Told): Found[] {
	const zone = folder.story.value?.zone;
	return told.claims.flatMap((id): Found[] => {
		const claim = lookup(folder.story.value?.claims ?? {}, id);
		if (!claim || beginning(claim.asOf, zone) < ending(draft.asOf, zone)) return [];
		const message = `"#${id}" was held on ${claim.asOf}, after what the piece knows (${draft.asOf}). Set "asOf", or rest this on an earlier claim.`;
		return [warning(piece, 'claim/newer-than-piece', told.path, message)];
	});
}
