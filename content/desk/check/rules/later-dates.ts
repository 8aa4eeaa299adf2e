// A piece says as of when it knows what it says. What it says of later days, it cannot know.
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { claimWords } from '../reading/claim-words.ts';
import { beginning, ending } from '../reading/instants.ts';
import { type Told, toldIn } from '../reading/told.ts';
import { writtenDays } from '../reading/written-days.ts';

/** No statement names a day after the piece's `asOf` unless a claim of its own does, and none rests on a later claim. */
export const laterDates: Rule = (folder) =>
	folder.pieces.flatMap((piece) => {
		const draft = piece.value;
		if (!draft) return [];
		return toldIn(draft).flatMap((told) => [
			...daysIn(folder, piece, draft, told),
			...newer(folder, piece, draft, told),
		]);
	});

function daysIn(folder: Folder, piece: Doc<Draft>, draft: Draft, told: Told): Found[] {
	const zone = folder.story.value?.zone;
	const known = ending(draft.asOf, zone);
	const days = told.texts.flatMap(({ path, plain }) =>
		writtenDays(plain, draft.lang).map(({ date }) => ({ path, date })),
	);
	return [...days, ...(told.date ? [{ path: [...told.path, 'date'], date: told.date }] : [])]
		.filter(({ date }) => beginning(date, zone) >= known && !claimed(folder, draft, told, date))
		.map(({ path, date }) => {
			const message = `This names ${date}, and the piece says what is known as of ${draft.asOf}. Rest it on a claim that names the day, or set "asOf".`;
			return warning(piece, 'date/after-as-of', path, message);
		});
}

/** Whether a claim of a statement is about days to come, or names this one. */
function claimed(folder: Folder, draft: Draft, { claims }: Told, date: string): boolean {
	const story = folder.story.value?.claims ?? {};
	if (claims.some((id) => lookup(story, id)?.certainty === 'forecast')) return true;
	return claims.some((id) =>
		writtenDays(claimWords(folder, id, draft.lang)?.text ?? '', draft.lang).some(
			(it) => it.date === date,
		),
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
