// Runs in the page around a piece, before the widget: lets it remember what is to be answered already, then brings it
// where it is to be looked at by the presses a reader would make, and tells the preview what became of it.
import { readLook } from '../look.ts';
import { act, shadowOf } from './drive.ts';
import { lookNow } from './look-now.ts';
import { ownArticle } from './own-article.ts';
import { remember } from './remember.ts';
import { tellParent } from './told-parent.ts';

declare global {
	interface Window {
		/** What the preview asks of a frame before it shows another. */
		looked?: typeof lookNow;
		gloss?: unknown;
	}
}

const look = readLook(location.hash.slice(1));

/** The widget takes the calls that waited for it. */
const queue: unknown[][] = [];
window.gloss = Object.assign((...call: unknown[]) => queue.push(call), { q: queue });
window.looked = lookNow;

/** What is pressed to bring it where it is wanted must not take the keyboard from the editor's page. */
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function focusWhereTheKeyboardIs(options) {
	if (document.hasFocus()) focus.call(this, options);
};

/** What stands around the piece is not left by a link in it. */
function leaveFrame(event: Event): void {
	for (const it of event.composedPath()) {
		if (!(it instanceof HTMLAnchorElement)) continue;
		it.target = '_blank';
		it.rel = 'noopener';
	}
}

document.addEventListener('click', leaveFrame, true);
document.addEventListener('keydown', (event) => {
	// The preview's own keys work here too; what the piece takes, it has taken before.
	const { key, ctrlKey, metaKey, altKey } = event;
	if (!event.defaultPrevented && !ctrlKey && !metaKey && !altKey) tellParent({ type: 'key', key });
});
for (const type of ['gloss:ready', 'gloss:error'] as const) {
	document.addEventListener(type, (event) => {
		const code = event instanceof CustomEvent ? String(event.detail.code ?? '') : '';
		const place = document.querySelector('[data-gloss]');
		if (type === 'gloss:error' || !place) {
			tellParent({ type: 'shown', code });
			return;
		}
		void act(shadowOf(place), look).then(() => tellParent({ type: 'shown', code: '' }));
	});
}
document.addEventListener('gloss:anchor', (event) => {
	if (!(event instanceof CustomEvent)) return;
	const { claim, status } = event.detail;
	tellParent({ type: 'anchor', claim: String(claim), status: String(status) });
});
document.addEventListener('DOMContentLoaded', () => {
	ownArticle(document.getElementById('article'));
});
remember(location.pathname.split('/').at(-1) ?? '', look);
