// A piece as one page to print: no script, no file beside it, nothing it asks the network for.
import { directionOf } from '../../model/language.ts';
import type { Piece } from '../../model/piece.ts';
import { stateAt } from '../../model/time.ts';
import { type Html, html, trusted } from './html.ts';
import { answersView } from './print-answers.ts';
import { cardsView } from './print-explainer.ts';
import { notesView, type Sheet, sourcesView } from './print-notes.ts';
import { type Pictures, pictureView } from './print-picture.ts';
import { questionsView } from './print-questions.ts';
import { PRINT_STYLE } from './print-style.ts';
import { countNotes, prose } from './print-text.ts';
import { wordsOf } from './words.ts';

/** Nothing may run or be fetched, whatever stands in the piece. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The whole document, with its doctype. */
export async function printPage(piece: Piece, pictures: Pictures, now: Date): Promise<string> {
	const words = await wordsOf(piece.lang, piece.zone);
	const { stale } = stateAt(piece, now.getTime());
	const sheet: Sheet = { piece, words, notes: countNotes(), stale };
	const { lang, title } = piece;
	const head = headView(sheet, pictures);
	const body = bodyView(sheet, pictures);
	// Last, when all else has called for its notes.
	const notes = [notesView(sheet), sourcesView(sheet)];
	const page = html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(PRINT_STYLE)}</style>
</head>
<body>
<main>
${head}
${body}
${correctionsView(sheet)}
${notes}
</main>
</body>
</html>
`;
	return String(await page);
}

function headView({ piece, words, notes }: Sheet, pictures: Pictures): Html {
	const { kind, title, standfirst, byline, credit, asOf, updated, image, corrections = [] } = piece;
	const dates = [
		words.say('asOf', { date: words.date(asOf) }),
		words.say('updated', { date: words.date(updated) }),
		...corrections.slice(0, 1).map(({ at }) => words.say('correctedOn', { date: words.date(at) })),
	].join(' · ');
	return html`<header>
<p class="kicker"><span>${words.say(kind)}</span><span>${words.say('from', { name: credit.name })}</span></p>
<h1>${title}</h1>
${standfirst ? html`<div class="standfirst">${prose(standfirst, notes)}</div>` : ''}
<p class="small">${byline ? `${byline} · ` : ''}${dates}</p>
${pictureView(image, pictures)}
</header>`;
}

function bodyView(sheet: Sheet, pictures: Pictures): Html | Html[] {
	const { piece } = sheet;
	switch (piece.kind) {
		case 'quiz':
			return [questionsView(piece, sheet, pictures), answersView(piece, sheet)];
		case 'explainer':
			return cardsView(piece, sheet, pictures);
	}
}

function correctionsView({ piece, words, notes }: Sheet): Html {
	const { corrections = [] } = piece;
	if (corrections.length === 0) return html``;
	const row = (label: 'was' | 'now' | 'why', text: string) =>
		html`<div><dt>${words.say(label)}${words.say('colon')}</dt><dd>${prose(text, notes)}</dd></div>`;
	const items = corrections.map(
		({ at, was, now, why }) =>
			html`<div class="entry"><p><b>${words.date(at)}</b></p><dl>${row('was', was)}${row('now', now)}${row('why', why)}</dl></div>`,
	);
	return html`<section class="corrections"><h2>${words.say('corrections')}</h2>${items}</section>`;
}
