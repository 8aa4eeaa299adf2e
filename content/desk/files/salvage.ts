// What can be understood of a file with errors, so that the rules find all else that is wrong at the same time.
// For findings only: nothing salvaged is ever published.
import * as v from 'valibot';
import { Id } from '../../model/ids.ts';
import { Draft } from '../../model/piece.ts';
import { Story, Translation } from '../../model/story.ts';

/** Of these, single items can be left out; any other field is left out or stubbed whole. */
const LISTS = ['questions', 'cards', 'bands'];
const RECORDS = ['claims', 'sources'];

/** A piece without its invalid parts; an invalid question or card becomes one of a later kind, so that the rest keep their places. */
export function salvagePiece(
	input: unknown,
	{ slug, story, lang }: { slug: string; story: string; lang: string },
): Draft | undefined {
	const kind = isObject(input) && input.kind === 'explainer' ? 'explainer' : 'quiz';
	const list = [{ id: 'x', kind: 'x' }];
	const body =
		kind === 'quiz'
			? { questions: list, bands: [{ from: 0, title: '-', text: '-' }] }
			: { cards: list };
	// So far apart that the order of dates gives no finding of its own.
	const dates = { asOf: '1900', updated: '9999' };
	const stub = { v: 1, kind, slug, story, lang, title: '-', ...dates, ...body };
	return salvage(Draft, input, stub);
}

/** A story without its invalid parts. */
export function salvageStory(input: unknown, story: string): Story | undefined {
	const credit = { name: '-', url: 'https://gloss.example' };
	return salvage(Story, input, { v: 1, story, lang: 'en', credit, sources: {}, claims: {} });
}

/** A translation without its invalid parts. */
export function salvageTranslation(
	input: unknown,
	story: string,
	lang: string,
): Translation | undefined {
	return salvage(Translation, input, { v: 1, story, lang, sources: {}, claims: {} });
}

function salvage<S extends v.GenericSchema>(
	schema: S,
	input: unknown,
	stub: Readonly<Record<string, unknown>>,
): v.InferOutput<S> | undefined {
	if (!isObject(input)) return undefined;
	const first = v.safeParse(schema, input);
	if (first.success) return first.output;
	const mended: Record<string, unknown> = { ...input };
	for (const [field, inner] of faultyIn(first.issues)) {
		const value = mended[field];
		if (inner.has(undefined)) replace(mended, field, stub);
		else if (Array.isArray(value) && LISTS.includes(field)) {
			mended[field] = value.map((item, i) => (inner.has(i) ? placeholder(field, item, i) : item));
		} else if (isObject(value) && RECORDS.includes(field)) {
			mended[field] = Object.fromEntries(Object.entries(value).filter(([key]) => !inner.has(key)));
		} else replace(mended, field, stub);
	}
	const second = v.safeParse(schema, mended);
	return second.success ? second.output : undefined;
}

/** The fields that have something wrong, and what in them; undefined stands for the field itself. */
function faultyIn(issues: readonly v.BaseIssue<unknown>[]): Map<string, Set<unknown>> {
	const faulty = new Map<string, Set<unknown>>();
	for (const { path } of issues) {
		const [field, inner] = (path ?? []).map(({ key }) => key);
		if (typeof field !== 'string') continue;
		faulty.set(field, (faulty.get(field) ?? new Set()).add(inner));
	}
	return faulty;
}

function replace(
	mended: Record<string, unknown>,
	field: string,
	stub: Readonly<Record<string, unknown>>,
): void {
	if (field in stub) mended[field] = stub[field];
	else delete mended[field];
}

/** Keeps the id where it is one: corrections may name it, and another may repeat it. */
function placeholder(field: string, item: unknown, index: number): unknown {
	if (field === 'bands') return { from: 0, title: '-', text: '-' };
	const named = v.safeParse(v.object({ id: Id }), item);
	return { id: named.success ? named.output.id : `invalid-${index}`, kind: 'invalid' };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
