// What a piece tells, question by question and entry by entry: the texts that rest on claims, and what stands beside them.
import type { Card } from '../../../model/card.ts';
import { claimsOf, type Statement, statementsOf } from '../../../model/claims-used.ts';
import type { Path } from '../../../model/finding.ts';
import { plainText } from '../../../model/inline.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Question } from '../../../model/question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

type Known<T extends { kind: string }> = Exclude<T, { kind: 'later' }>;
type Entry = Known<Card>['entries'][number];

/** `plain` is the text without its marks, `sentences` are its sentences; both are found when they are asked for. */
export type Text = { path: Path; text: string; plain: string; sentences: Sentence[] };

/**
 * A question or entry. `beside` is what readers have read before its texts: the question and what can be chosen, or
 * whose entry it is; `date` is that of an entry of a timeline; `unknown` says that it stands among what is not known.
 */
export type Told = {
	path: Path;
	texts: Text[];
	beside: string;
	date?: string;
	unknown: boolean;
	claims: string[];
};

// Six rules ask, and cutting into sentences takes long.
const known = new WeakMap<Draft, Told[]>();

/** Everything that a piece tells and that rests on claims. */
export function toldIn(piece: Draft): Told[] {
	const before = known.get(piece);
	if (before) return before;
	const told = find(piece);
	known.set(piece, told);
	return told;
}

function find(piece: Draft): Told[] {
	const statements = new Map(statementsOf(piece).map((it) => [it.path.join('.'), it]));
	const told = (path: Path, rest: Omit<Told, 'path' | 'claims'>): Told[] => {
		const statement: Statement | undefined = statements.get(path.join('.'));
		return statement ? [{ path, ...rest, claims: claimsOf(statement) }] : [];
	};
	switch (piece.kind) {
		case 'quiz':
			return piece.questions.flatMap((question, i) =>
				question.kind === 'later'
					? []
					: told(['questions', i], {
							texts: textsOfQuestion(question, ['questions', i], piece.lang),
							beside: besideQuestion(question),
							unknown: false,
						}),
			);
		case 'explainer':
			return piece.cards.flatMap((card, i) =>
				card.kind === 'later'
					? []
					: card.entries.flatMap((entry, j) => {
							const path = ['cards', i, 'entries', j];
							return told(path, {
								texts: [textOfEntry(entry, path, piece.lang)],
								beside: besideEntry(entry),
								...('date' in entry && { date: entry.date }),
								unknown: card.kind === 'unknowns',
							});
						}),
			);
	}
}

function textsOfQuestion(question: Known<Question>, path: Path, lang: string): Text[] {
	const feedback = (list: readonly { feedback?: string | undefined }[], name: string): Text[] =>
		list.flatMap(({ feedback: text }, i) =>
			text === undefined ? [] : [read([...path, name, i, 'feedback'], text, lang)],
		);
	const explain = read([...path, 'explain'], question.explain, lang);
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return [...feedback(question.options, 'options'), explain];
		case 'order':
			return [...feedback(question.items, 'items'), explain];
		case 'number':
			return [explain];
	}
}

function textOfEntry(entry: Entry, path: Path, lang: string): Text {
	if ('body' in entry) return read([...path, 'body'], entry.body, lang);
	if ('label' in entry) return read([...path, 'label'], entry.label, lang);
	return read([...path, 'text'], entry.text, lang);
}

function read(path: Path, text: string, lang: string): Text {
	let sentences: Sentence[] | undefined;
	return {
		path,
		text,
		get sentences() {
			sentences ??= sentencesOf(text, lang);
			return sentences;
		},
		get plain() {
			return this.sentences.map((sentence) => sentence.text).join('');
		},
	};
}

function besideQuestion(question: Known<Question>): string {
	const { ask, hint = '' } = question;
	const parts = [ask, hint, ...choicesOf(question).map(({ text }) => text)];
	return parts.filter(Boolean).map(plainText).join('\n');
}

function choicesOf(question: Known<Question>): readonly { text: string }[] {
	if (question.kind === 'number') return question.shown ? [{ text: question.shown }] : [];
	return question.kind === 'order' ? question.items : question.options;
}

function besideEntry(entry: Entry): string {
	if ('shown' in entry) return entry.shown ?? '';
	if ('name' in entry) return `${entry.name}, ${entry.role}`;
	if ('term' in entry) return entry.term;
	return '';
}
