// The quiz that an import writes: with ids, with placeholders where thought is needed, and with what was left behind.

import { MAX_BYTES } from '../../model/piece.ts';
import { todo } from '../files/placeholder.ts';
import { withoutComments } from '../files/without-comments.ts';
import { placeholderBands } from '../new/skeleton-piece.ts';
import { Stop } from '../stop.ts';
import { idMaker, type MakeId } from './id-maker.ts';
import type { Imported, ImportedOption, ImportedQuestion } from './imported.ts';
import { isGuessed, scaleOf } from './parts.ts';
import { lostLine } from './print-import.ts';

/** What is said of the quiz beside its questions. */
export type About = {
	$schema: string;
	slug: string;
	story: string;
	lang: string;
	title: string;
	/** The name of the file it comes from. */
	from: string;
};

/** A quiz as it is written into a file. */
export function quizFile(about: About, { questions, lost }: Imported, now: Date): object {
	const { $schema, slug, story, lang, title, from } = about;
	const updated = `${now.toISOString().slice(0, 19)}Z`;
	const idOf = idMaker(questions.flatMap(({ id }) => id ?? []));
	return {
		$schema,
		$comment: `From ${from}. Texts that begin with TODO: are yours to write; every question wants a claim of the story.`,
		...(lost.length > 0 && { '$comment-left-behind': lost.map(lostLine) }),
		v: 1,
		slug,
		kind: 'quiz',
		story,
		lang,
		title,
		asOf: updated.slice(0, 10),
		'$comment-asOf': todo('Of which day is the state of knowledge? Is every answer still right?'),
		updated,
		questions: questions.map((it) => questionOf(it, idOf)),
		bands: placeholderBands(),
	};
}

/** @throws {Stop} if a quiz could never be published, even without its claims */
export function requireFitting(quiz: object, questions: number): void {
	const bytes = Buffer.byteLength(JSON.stringify(withoutComments(quiz)));
	if (bytes <= MAX_BYTES) return;
	throw new Stop(
		`Its ${questions} questions take ${bytes} bytes; a piece has at most ${MAX_BYTES}. Split the file into several. Nothing was written.`,
	);
}

function questionOf(it: ImportedQuestion, idOf: MakeId): object {
	const { id, name, ask, hint, explain, claims = [], todo: task } = it;
	return {
		id: id ?? idOf(name ?? ask, 'q'),
		...(task && { $comment: todo(task) }),
		...kindOf(it),
		ask,
		...(hint && { hint }),
		...answersOf(it),
		explain: explain ?? todo('Why is it so? Link the claim it rests on.'),
		...(claims.length > 0 && { claims }),
	};
}

function kindOf(it: ImportedQuestion): object {
	return it.kind === 'choice' ? { kind: it.kind, pick: it.pick } : { kind: it.kind };
}

function answersOf(it: ImportedQuestion): object {
	switch (it.kind) {
		case 'choice':
		case 'poll':
			return { options: optionsOf(it.options) };
		case 'order':
			return { items: optionsOf(it.items) };
		case 'number': {
			const { unit, shown } = it.number;
			const task =
				'See that "min" and "max" do not give the answer away; "zeroAt" is how far off is worth nothing.';
			return {
				...scaleOf(it.number),
				...(isGuessed(it.number) && { '$comment-scale': todo(task) }),
				...(unit && { unit }),
				...(shown && { shown }),
			};
		}
	}
}

function optionsOf(options: readonly ImportedOption[]): object[] {
	const idOf = idMaker(options.flatMap(({ id }) => id ?? []));
	return options.map(({ id, text, correct, feedback }) => ({
		id: id ?? idOf(text, 'o'),
		text,
		...(correct && { correct }),
		...(feedback && { feedback }),
	}));
}
