// Opens the note of a claim from its passage in the article, and gives it the focus, so that it is read.
import type { Action } from '../../content/model/action.ts';
import { linkedClaims, paragraphs } from '../../content/model/inline.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece } from '../../content/model/piece.ts';
import { onlyOne } from '../parts/only-one.ts';
import type { State } from '../state/state.ts';
import { noteKey } from '../views/note-slot.ts';
import { bring } from './bring.ts';
import type { Host } from './host.ts';

/** A text under which notes open. `before` shows it, by keys that open and the question to go to. */
type Text = {
	text: string;
	listed: readonly string[];
	place: string;
	before: { at?: number; open?: string };
};

/** Does nothing where no text that the reader can reach has the claim. */
export function openNote(host: Host, claim: string): void {
	const { piece, part } = host;
	const notes = textsOf(piece, part, host.state()).flatMap(notesUnder);
	const shows = (id: string) => {
		const { with: beside = [], replacedBy } = lookup(piece.claims, id) ?? {};
		return beside.includes(claim) || replacedBy === claim;
	};
	// A claim's own note comes before that of another which shows it too.
	const note = notes.find(({ id }) => id === claim) ?? notes.find(({ id }) => shows(id));
	if (!note) return;
	const { key, id, before } = note;
	const open = (action: Extract<Action, { type: 'toggle' }>) => {
		if (lookup(host.state().open, action.key) !== true) host.dispatch(action);
	};
	if (before.at !== undefined) host.dispatch({ type: 'go', to: before.at });
	if (before.open) open({ type: 'toggle', key: before.open, open: true });
	open({ type: 'toggle', key, open: true, claim: id });
	const shown = host.shadow.getElementById(key);
	if (!shown) return;
	shown.tabIndex = -1;
	shown.focus({ preventScroll: true });
	bring(shown, shown.getBoundingClientRect());
}

/** The notes that open under a text, linked or listed, with their keys. */
function notesUnder({ text, listed, place, before }: Text) {
	const parts = paragraphs(text);
	const note = (id: string, i: number) => {
		return { id, key: noteKey({ place: `${place}/${i}` }, id), before };
	};
	return [
		...parts.flatMap((it, i) => linkedClaims(it).map((id) => note(id, i))),
		...listed.map((id) => note(id, parts.length - 1)),
	];
}

/** The texts that the reader can reach, in their order. */
function textsOf(piece: Piece, part: string | undefined, { answers, at }: State): Text[] {
	switch (piece.kind) {
		case 'quiz':
			return onlyOne(piece.questions, part).flatMap((question, i) => {
				if (question.kind === 'later' || lookup(answers, question.id) === undefined) return [];
				const place = `question/${question.id}`;
				const go = at === i ? {} : { at: i };
				const options = 'options' in question ? question.options : [];
				return [
					{ text: question.explain, listed: question.claims ?? [], place, before: go },
					...options.map(({ id, feedback: text = '' }) => {
						const open = `${place}/${id}`;
						return { text, listed: [], place: open, before: { ...go, open } };
					}),
				];
			});
		case 'explainer':
			return onlyOne(piece.cards, part).flatMap((card) =>
				card.kind === 'later'
					? []
					: card.entries.map((entry) => {
							const text =
								'body' in entry ? entry.body : 'label' in entry ? entry.label : entry.text;
							const place = `card/${card.id}/${entry.id}`;
							const before = { open: `card/${card.id}` };
							return { text, listed: entry.claims ?? [], place, before };
						}),
			);
	}
}
