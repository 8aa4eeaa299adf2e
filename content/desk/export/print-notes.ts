// The notes of a printed piece: each claim with how sure it is, who says so, as of when and from which source.
import type { Claim } from '../../model/claim.ts';
import { lookup } from '../../model/lookup.ts';
import type { Piece } from '../../model/piece.ts';
import { standingOf } from '../../model/schedule.ts';
import { type Html, html } from './html.ts';
import { line, type Notes, references } from './print-text.ts';
import type { Say } from './words.ts';

/** What a page is drawn with; `stale` are the claims whose time is over. */
export type Sheet = { piece: Piece; words: Say; notes: Notes; stale: readonly string[] };

/** All notes that the texts before have called for, and those that these call for. */
export function notesView(sheet: Sheet): Html {
	const { notes, words } = sheet;
	const items: Html[] = [];
	// A note may call for another: the list grows while it is walked.
	for (let i = 0; i < notes.ids().length; i += 1) items.push(noteView(notes.ids()[i] ?? '', sheet));
	if (items.length === 0) return html``;
	return html`<section class="notes"><h2>${words.say('notes')}</h2><ol>${items}</ol></section>`;
}

function noteView(id: string, sheet: Sheet): Html {
	const { piece, words, notes } = sheet;
	const claim = lookup(piece.claims, id);
	const number = notes.numberOf(id);
	if (!claim) return html`<li id="note-${number}"></li>`;
	const standing = standingOf({ claims: piece.claims, stale: sheet.stale }, id);
	const old = { current: '', stale: words.say('outdated'), superseded: words.say('superseded') };
	const sure = `${words.say(claim.certainty)}${old[standing] && ` (${old[standing]})`}`;
	const row = (label: string, value: Html | Html[]) =>
		html`<div><dt>${label}${words.say('colon')}</dt><dd>${value}</dd></div>`;
	const rows = [
		row(words.say('saidBy'), line(speaker(claim, sheet), notes)),
		claim.against ? row(words.say('against'), line(claim.against, notes)) : html``,
		row(words.say('heldOn'), html`${words.date(claim.asOf)}`),
		row(
			words.say('source'),
			claim.sources.map((it) => sourceView(it, sheet)),
		),
		claim.with ? row(words.say('together'), references(claim.with, notes)) : html``,
		claim.replacedBy ? row(words.say('replaced'), references([claim.replacedBy], notes)) : html``,
	];
	const until =
		standing === 'stale' && claim.until
			? html`<p>${words.say('stale', { date: words.date(claim.until) })}</p>`
			: '';
	return html`<li id="note-${number}" value="${number}"><p>${line(claim.text, notes)} <strong>${sure}</strong></p>${until}<dl>${rows}</dl></li>`;
}

function speaker(claim: Claim, { piece, words }: Sheet): string {
	if (claim.by) return claim.unnamed ? words.say('unnamed', { by: claim.by }) : claim.by;
	if (claim.certainty === 'confirmed') return words.say('onRecord');
	const publishers = claim.sources.flatMap((id) => lookup(piece.sources, id)?.publisher ?? []);
	return words.say('publisherSays', { publisher: [...new Set(publishers)].join(', ') });
}

/** Publisher, title and date of a source. */
function sourceView(id: string, { piece, words }: Sheet): Html {
	const source = lookup(piece.sources, id);
	if (!source) return html``;
	const { publisher, title, published } = source;
	return html`<span class="source">${publisher}${words.say('colon')}${title} (${words.date(published)})</span>`;
}

/** The sources of all notes, each once, with its address in full: paper has no links. */
export function sourcesView(sheet: Sheet): Html {
	const { piece, words, notes } = sheet;
	const cited = new Set(notes.ids().flatMap((id) => lookup(piece.claims, id)?.sources ?? []));
	if (cited.size === 0) return html``;
	const items = [...cited].map((id) => {
		const url = lookup(piece.sources, id)?.url;
		const address = url ? html` <a class="url" href="${url}"><bdi dir="ltr">${url}</bdi></a>` : '';
		return html`<li>${sourceView(id, sheet)}${address}</li>`;
	});
	return html`<section class="notes"><h2>${words.say('sources')}</h2><ul>${items}</ul></section>`;
}
