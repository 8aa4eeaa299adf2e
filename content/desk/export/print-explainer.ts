// An explainer on paper: its cards as sections, one after the other.
import type { KnownCard } from '../../model/card.ts';
import { linkedClaims } from '../../model/inline.ts';
import type { Explainer } from '../../model/piece.ts';
import { type Html, html } from './html.ts';
import type { Sheet } from './print-notes.ts';
import { type Pictures, pictureView } from './print-picture.ts';
import { line, prose, references } from './print-text.ts';

/** The cards. */
export function cardsView({ cards }: Explainer, sheet: Sheet, pictures: Pictures): Html[] {
	return cards.flatMap((card) =>
		card.kind === 'later'
			? []
			: [
					html`<section class="card"><h2>${line(card.heading, sheet.notes)}</h2>${pictureView(card.image, pictures)}${entriesView(card, sheet)}</section>`,
				],
	);
}

function entriesView(card: KnownCard, sheet: Sheet): Html[] {
	const { notes, words } = sheet;
	switch (card.kind) {
		case 'text':
			return card.entries.map((it) => html`${prose(it.body, notes)}${listedView(it, sheet)}`);
		case 'people':
			return card.entries.map((it) =>
				entryView(html`<b>${line(it.name, notes)}</b> · ${line(it.role, notes)}`, it, sheet),
			);
		case 'timeline':
			return card.entries.map((it) => {
				const span = it.to ? `${words.date(it.date)} – ${words.date(it.to)}` : words.date(it.date);
				return entryView(html`<b>${it.shown ? line(it.shown, notes) : span}</b>`, it, sheet);
			});
		case 'figures':
			return card.entries.map((it) =>
				entryView(
					html`<b class="figure">${line(it.shown, notes)}</b>`,
					{ ...it, text: it.label },
					sheet,
				),
			);
		case 'terms':
			return card.entries.map((it) => entryView(html`<b>${line(it.term, notes)}</b>`, it, sheet));
		case 'unknowns':
			return card.entries.map((it) => entryView(html``, it, sheet));
	}
}

type Entry = { text: string; claims?: string[] | undefined };

function entryView(head: Html, entry: Entry, sheet: Sheet): Html {
	return html`<div class="entry"><p>${head}</p>${prose(entry.text, sheet.notes)}${listedView(entry, sheet)}</div>`;
}

/** The numbers of claims that are listed beside a text and not linked in it. */
function listedView(
	entry: Entry | { body: string; claims?: string[] | undefined },
	sheet: Sheet,
): Html {
	const { notes, words } = sheet;
	const linked = linkedClaims('body' in entry ? entry.body : entry.text);
	const listed = (entry.claims ?? []).filter((id) => !linked.includes(id));
	return listed.length > 0
		? html`<p class="small">${words.say('notes')}${words.say('colon')}${references(listed, notes)}</p>`
		: html``;
}
