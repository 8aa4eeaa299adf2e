// A quiz on paper: the questions, with room to answer.
import type { Quiz } from '../../model/piece.ts';
import type { KnownQuestion } from '../../model/question.ts';
import { type Html, html } from './html.ts';
import { asAsked, known, letter } from './print-asked.ts';
import type { Sheet } from './print-notes.ts';
import { type Pictures, pictureView } from './print-picture.ts';
import { line } from './print-text.ts';

/** The questions, without a word of their answers. */
export function questionsView(quiz: Quiz, sheet: Sheet, pictures: Pictures): Html {
	const items = known(quiz).map(
		(question) => html`<li>
<p class="ask">${line(question.ask, sheet.notes)}</p>
${pictureView(question.image, pictures)}
${howView(question, sheet)}
${question.hint ? html`<p class="small">${sheet.words.say('hint')}${sheet.words.say('colon')}${line(question.hint, sheet.notes)}</p>` : ''}
${blanksView(quiz, question, sheet)}
</li>`,
	);
	return html`<ol class="questions">${items}</ol>`;
}

function howView(question: KnownQuestion, { words }: Sheet): Html {
	switch (question.kind) {
		case 'choice':
			return html`<p class="small">${words.say(question.pick === 'one' ? 'oneHow' : 'severalHow')}</p>`;
		case 'order':
			return html`<p class="small">${words.say('orderHow')}</p>`;
		case 'poll':
			return html`<p class="small">${words.say('pollHow')}</p>`;
		case 'number':
			return html``;
	}
}

/** What is to be marked or filled in. */
function blanksView(quiz: Quiz, question: KnownQuestion, { notes }: Sheet): Html {
	switch (question.kind) {
		case 'choice':
		case 'poll': {
			const several = question.kind === 'choice' && question.pick === 'several';
			const options = question.options.map(
				({ text }, i) =>
					html`<li><span class="${several ? 'box' : 'ring'}"></span><b>${letter(i)}</b><span>${line(text, notes)}</span></li>`,
			);
			return html`<ul class="options">${options}</ul>`;
		}
		case 'order': {
			const items = asAsked(quiz, question).map(
				({ text }, i) =>
					html`<li><span class="place"></span><b>${letter(i)}</b><span>${line(text, notes)}</span></li>`,
			);
			return html`<ul class="options">${items}</ul>`;
		}
		case 'number':
			return html`<p class="blank"><span class="rule"></span> ${question.unit ?? ''}</p>`;
	}
}
