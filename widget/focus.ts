// Where the focus goes after an action: to what the reader turns to next, and nowhere else.
import type { Action } from '../content/model/action.ts';

/** Nothing scrolls unless what comes next would be out of sight. */
export function focusAfter(action: Action, shadow: ShadowRoot): void {
	switch (action.type) {
		case 'answer':
			// A question alone leads nowhere: the reader stays with it.
			(shadow.getElementById('onward') ?? shadow.getElementById('ask'))?.focus({
				preventScroll: true,
			});
			return;
		case 'go':
		case 'again':
		case 'reopen':
		case 'keep':
			focusAndShow(shadow.getElementById('ask'), shadow.querySelector('.gloss'));
			return;
		case 'visit': {
			const heading = shadow.getElementById(action.key);
			focusAndShow(heading, heading);
			return;
		}
		case 'draft':
		case 'toggle':
		case 'filter':
		case 'share':
		case 'shared':
	}
}

function focusAndShow(target: HTMLElement | null, top: Element | null): void {
	target?.focus({ preventScroll: true });
	const box = top?.getBoundingClientRect();
	if (!box || (box.top >= 0 && box.top < window.innerHeight / 2)) return;
	top?.scrollIntoView({ block: 'start' });
}
