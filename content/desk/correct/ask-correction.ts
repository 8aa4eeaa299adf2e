// Asks an editor for what flags have not said about a correction, in the order in which one thinks of it.
import * as v from 'valibot';
import { When } from '../../model/dates.ts';
import { CERTAINTIES } from '../../model/kinds.ts';
import { Line, Prose } from '../../model/text.ts';
import { askOne, askSome, askText, type Terminal } from '../ask.ts';
import { countsIn, type Given } from './correction-answers.ts';
import { type Case, textsOf } from './correction-case.ts';
import { EFFECTS } from './effects.ts';
import { choosable } from './targets.ts';

const FIELDS = [
	{ value: 'text', label: 'its text' },
	{ value: 'certainty', label: 'how sure it is' },
	{ value: 'by', label: 'who says so' },
	{ value: 'asOf', label: 'as of when' },
] as const;

/** May be left empty: a translator follows. */
const Perhaps = v.union([Prose, v.literal('')]);

/** Asks for what is missing. */
export async function askCorrection(io: Terminal, it: Case, given: Given): Promise<Given> {
	const { claim, story, users } = it;
	const own = story.lang;
	const begun =
		given.now[own] || given.keep ? given : { ...given, ...(await askFields(io, it, given)) };
	const [was, now, why] = [{ ...begun.was }, { ...begun.now }, { ...begun.why }];
	const pieces = begun.pieces ?? (await askPieces(io, it));
	const whole = { ...begun, was, now, why, pieces };
	const { keep } = begun;
	if (pieces.length > 0) {
		was[own] ??= await askText(io, 'What did it say?', keep ? '' : claim.text, Prose);
	}
	if (pieces.length > 0 || !keep) {
		const schema = keep ? Prose : Line;
		now[own] ??= await askText(io, 'What does it say now?', keep ? '' : claim.text, schema);
	}
	if (pieces.length > 0) {
		why[own] ??= await askText(io, 'Why was it wrong?', '', Prose);
		Object.assign(whole, await askEffect(io, it, whole));
	}
	const langs = users
		.filter(({ draft }) => pieces.includes(draft.slug))
		.map(({ draft }) => draft.lang);
	for (const lang of it.langs.filter((it) => it !== own)) {
		const corrected = langs.includes(lang);
		if (keep && !corrected) continue;
		const text =
			now[lang] ?? (await askText(io, `[${lang}] What does it say now? ${LATER}`, '', Perhaps));
		if (text === '') continue;
		now[lang] = text;
		if (!corrected) continue;
		const said = keep ? '' : (textsOf(it)[lang] ?? '');
		was[lang] ??= await askText(io, `[${lang}] What did it say?`, said, Prose);
		why[lang] ??= await askText(io, `[${lang}] Why was it wrong?`, '', Prose);
	}
	return whole;
}

const LATER = '(empty: a translator follows)';

/** Which fields of the claim change, and to what; its text is asked for with the rest. */
async function askFields(
	io: Terminal,
	{ claim, story, langs }: Case,
	given: Given,
): Promise<Pick<Given, 'keep' | 'certainty' | 'by' | 'asOf'>> {
	const fields = await askSome(io, 'What changes?', FIELDS, ['text']);
	const asked: Pick<Given, 'keep' | 'certainty' | 'by' | 'asOf'> = {
		keep: !fields.includes('text'),
		certainty: given.certainty,
		by: given.by,
		asOf: given.asOf,
	};
	if (fields.includes('certainty')) {
		const all = CERTAINTIES.map((value) => ({ value }));
		asked.certainty = await askOne(io, 'How sure is it?', all, claim.certainty);
	}
	if (fields.includes('by')) {
		const by: Record<string, string> = { ...given.by };
		for (const lang of langs) {
			const first = lang === story.lang;
			const ask = first ? 'Who says so?' : `[${lang}] Who says so? ${LATER}`;
			const text = await askText(io, ask, first ? (claim.by ?? '') : '', first ? Line : Perhaps);
			if (text !== '') by[lang] = text;
		}
		asked.by = by;
	}
	if (fields.includes('asOf')) asked.asOf = await askText(io, 'As of when?', claim.asOf, When);
	return asked;
}

async function askPieces(io: Terminal, { users }: Case): Promise<string[]> {
	if (users.length === 0) return [];
	const choices = users.map(({ draft, uses }) => ({
		value: `${draft.slug}`,
		hint: uses.join(', '),
	}));
	const all = choices.map(({ value }) => value);
	return askSome(io, 'Which pieces are to say so?', choices, all);
}

/** Which question it is about, if any, and what follows for those who have answered. */
async function askEffect(
	io: Terminal,
	it: Case,
	given: Given & { pieces: readonly string[] },
): Promise<Partial<Given>> {
	const { users, id } = it;
	if (given.effect !== undefined && (given.effect === 'note' || given.question)) return {};
	const drafts = users.map(({ draft }) => draft).filter(({ slug }) => given.pieces.includes(slug));
	const questions = users
		.filter(({ draft }) => drafts.includes(draft))
		.flatMap(({ uses }) => uses)
		.filter((place) => place.startsWith('question/'));
	if (!given.question && questions.length === 0) return {};
	const places = [...new Set(questions)].map((value) => ({ value }));
	const whole = { value: `claim/${id}`, label: 'the claim itself', hint: 'no answer is affected' };
	const place = given.question
		? `question/${given.question}`
		: await askOne(io, 'What is it about?', [whole, ...places]);
	if (place === whole.value) return {};
	const question = place.slice('question/'.length);
	if (!countsIn(it, given.pieces, question)) return { question };
	const effect =
		given.effect ?? (await askOne(io, 'What follows for those who have answered?', EFFECTS));
	const options = drafts.flatMap((draft) => choosable(draft, question) ?? []);
	if (given.options || effect === 'note' || effect === 'void' || options.length === 0) {
		return { question, effect };
	}
	const choices = [...new Set(options)].map((value) => ({ value }));
	return { question, effect, options: await askSome(io, 'Which options?', choices, []) };
}
