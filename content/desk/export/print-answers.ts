// A quiz on paper: the answers, on a page of their own.
import { linkedClaims } from '../../model/inline.ts';
import type { Quiz } from '../../model/piece.ts';
import type { Choice, KnownQuestion, NumberQuestion, Order, Poll } from '../../model/question.ts';
import { type Html, html } from './html.ts';
import { asAsked, known, letter } from './print-asked.ts';
import type { Sheet } from './print-notes.ts';
import { line, prose, references } from './print-text.ts';

/** The answers, with what is known and the numbers of the notes. */
export function answersView(quiz: Quiz, sheet: Sheet): Html {
	const { words, notes } = sheet;
	const items = known(quiz).map((question) => {
		const linked = linkedClaims(question.explain);
		const listed = (question.claims ?? []).filter((id) => !linked.includes(id));
		return html`<li>
<p class="small">${line(question.ask, notes)}</p>
${rightView(quiz, question, sheet)}
<div class="explain">${prose(question.explain, notes)}</div>
${listed.length > 0 ? html`<p class="small">${words.say('notes')}${words.say('colon')}${references(listed, notes)}</p>` : ''}
</li>`;
	});
	return html`<section class="answers"><h2>${words.say('answers')}</h2><ol>${items}</ol></section>`;
}

function rightView(quiz: Quiz, question: KnownQuestion, sheet: Sheet): Html {
	switch (question.kind) {
		case 'choice':
			return choiceView(question, sheet);
		case 'number':
			return numberView(question, sheet);
		case 'order':
			return orderView(quiz, question, sheet);
		case 'poll':
			return pollView(question, sheet);
	}
}

/** Every right option with its letter, and the feedback of each that has any. */
function choiceView({ options }: Choice, { notes }: Sheet): Html {
	const right = options.flatMap(({ text, correct }, i) =>
		correct ? [html`<p class="right"><b>${letter(i)}</b> ${line(text, notes)}</p>`] : [],
	);
	return html`${right}${feedbackView(options, notes)}`;
}

function pollView({ options }: Poll, { notes }: Sheet): Html {
	return feedbackView(options, notes);
}

function feedbackView(
	options: readonly { feedback?: string | undefined }[],
	notes: Sheet['notes'],
): Html {
	const items = options.flatMap(({ feedback }, i) =>
		feedback ? [html`<li><b>${letter(i)}</b><div>${prose(feedback, notes)}</div></li>`] : [],
	);
	return items.length > 0 ? html`<ul class="feedback">${items}</ul>` : html``;
}

function numberView({ answer, unit, shown }: NumberQuestion, { piece, notes }: Sheet): Html {
	const number = new Intl.NumberFormat(`${piece.lang}-u-nu-latn`, { maximumFractionDigits: 12 });
	const said = shown ?? [number.format(answer), unit].filter(Boolean).join(' ');
	return html`<p class="right">${line(said, notes)}</p>`;
}

/** The right order, each with the letter it had among the questions. */
function orderView(quiz: Quiz, question: Order, { notes }: Sheet): Html {
	const asked = asAsked(quiz, question);
	const items = question.items.map(
		(item) => html`<li><b>${letter(asked.indexOf(item))}</b> ${line(item.text, notes)}</li>`,
	);
	return html`<ol class="right">${items}</ol>`;
}
