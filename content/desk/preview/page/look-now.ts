// What of the piece is looked at now, so that the next copy of it can be shown the same way: what the editor answered and
// unfolded by hand as well.
import { END, type Look } from '../look.ts';

/** `questions` are the ids of the quiz's, in their order. */
export function lookNow(questions: readonly string[]): Look {
	const shadow = document.querySelector('[data-gloss]')?.shadowRoot;
	const open: Record<string, boolean> = {};
	const notes: number[] = [];
	for (const button of shadow?.querySelectorAll('[aria-controls][aria-expanded]') ?? []) {
		const key = button.getAttribute('aria-controls') ?? '';
		if (!button.matches('.mark')) open[key] = button.ariaExpanded === 'true';
	}
	for (const [i, mark] of [...(shadow?.querySelectorAll('.mark') ?? [])].entries()) {
		if (mark.ariaExpanded === 'true') notes.push(i);
	}
	const here = [...(shadow?.querySelectorAll('.progress .segment') ?? [])];
	const index = here.findIndex((it) => it instanceof HTMLElement && it.dataset.here === 'true');
	const at = shadow?.querySelector('.result') ? END : questions[index];
	return { answers: answered(), open, notes, scroll: scrollY, ...(at !== undefined && { at }) };
}

/** As the widget remembers it. */
function answered(): Look['answers'] {
	const slug = location.pathname.split('/').at(-1) ?? '';
	try {
		return JSON.parse(sessionStorage.getItem(`gloss:${slug}`) ?? 'null')?.answers ?? {};
	} catch {
		return {};
	}
}
