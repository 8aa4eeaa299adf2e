// Days that a claim does not have: the claim says 2 May, and the sentence that rests on it 1 May. A month without a day
// or a year is not read: "may" and "march" are other words as well.
import type { Path } from '../../../model/finding.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { claimDays } from '../reading/claim-words.ts';
import { type Told, toldIn } from '../reading/told.ts';
import { type NamedDay, namedDays, type PlacedDay } from '../reading/written-days.ts';

/** Every day beside a claim that names one can be a day of the statement's claims, or the day as of which they are held. */
export const claimedDays: Rule = (folder) =>
	folder.pieces.flatMap((piece) => {
		const draft = piece.value;
		return draft && folder.story.value
			? toldIn(draft).flatMap((told) => inTold(folder, piece, draft, told))
			: [];
	});

function inTold(folder: Folder, piece: Doc<Draft>, draft: Draft, told: Told): Found[] {
	const spoken = resting(told).flatMap(({ path, text, claims }) => {
		const days = namedDays(text, draft.lang);
		const own = days.length > 0 ? daysOf(folder, draft.lang, claims) : [];
		return own.length > 0 ? [{ path, text, days, claimed: written(own) }] : [];
	});
	if (spoken.length === 0) return [];
	const fitting = [
		...daysOf(folder, draft.lang, told.claims),
		...[draft.asOf, told.date ?? '', ...heldOn(folder, told.claims)].flatMap(dayOf),
	];
	const fits = (day: NamedDay) => fitting.some((other) => agree(day, other));
	return spoken.flatMap(({ path, text, days, claimed }) =>
		days
			.filter((day) => !days.some((it) => (it === day || beside(it, day)) && fits(it)))
			.map((day) => {
				const named = text.slice(day.index, day.index + day.length).replace(/\.$/u, '');
				const message = `No claim of this is of "${named}"; they name ${claimed}. Correct the date, or link the claim that has it.`;
				return warning(piece, 'date/not-claimed', path, message);
			}),
	);
}

/** Two dates so near to each other are the ends of one time: "from 30 April to 1 May". */
const BESIDE = ' and '.length;

function beside(one: PlacedDay, other: PlacedDay): boolean {
	const [first, second] = one.index < other.index ? [one, other] : [other, one];
	return second.index - first.index - first.length <= BESIDE;
}

/** The sentences that rest on claims: those that link some or, where none does, all of a statement that lists them. */
function resting({ texts, claims }: Told): { path: Path; text: string; claims: string[] }[] {
	const all = texts
		.filter(({ text }) => /\p{Nd}/u.test(text))
		.flatMap(({ path, sentences }) => sentences.map((it) => ({ path, ...it })));
	const linking = all.filter((sentence) => sentence.claims.length > 0);
	const links = texts.some(({ sentences }) => sentences.some((it) => it.claims.length > 0));
	if (links) return linking;
	// What is said of a wrong option has other days.
	return all
		.filter(({ path }) => path.at(-1) !== 'feedback')
		.map((sentence) => ({ ...sentence, claims }));
}

/** The days that claims and those that come with them name, in both languages. */
function daysOf(folder: Folder, lang: string, claims: readonly string[]): NamedDay[] {
	const story = folder.story.value;
	const all = claims.flatMap((id) => [id, ...(lookup(story?.claims ?? {}, id)?.with ?? [])]);
	const langs = new Set([lang, story?.lang ?? lang]);
	return [...new Set(all)].flatMap((id) => [...langs].flatMap((it) => claimDays(folder, id, it)));
}

function heldOn(folder: Folder, claims: readonly string[]): string[] {
	return claims.flatMap((id) => {
		const { asOf = '', until = '' } = lookup(folder.story.value?.claims ?? {}, id) ?? {};
		return [asOf, until];
	});
}

/** The day or month of a date or an instant; a year alone fits too much. */
function dayOf(when: string): NamedDay[] {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(when) ?? [];
	if (!year || !month) return [];
	return [
		{
			...{ year: Number(year), month: Number(month) },
			...(day && { from: Number(day), to: Number(day) }),
		},
	];
}

/** Whether two dates can be the same, by what is said of both. */
function agree(one: NamedDay, other: NamedDay): boolean {
	if (one.month !== other.month) return false;
	if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
	const [from, to] = [
		Math.max(one.from ?? 1, other.from ?? 1),
		Math.min(one.to ?? 31, other.to ?? 31),
	];
	return from <= to;
}

function written(days: readonly NamedDay[]): string {
	const texts = days.map(({ year, month, from, to }) => {
		const day = from === to ? from : `${from}–${to}`;
		return [year, month, day]
			.filter((part) => part !== undefined)
			.map((part) => String(part).padStart(2, '0'))
			.join('-');
	});
	return [...new Set(texts)].join(', ');
}
