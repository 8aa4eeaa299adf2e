// The script of the bare page for iframes: hands what the page was asked for to the widget, and tells the parent what
// happens and how high the page is. Runs before the widget, at an opaque origin too: no storage, no fetch.
import { keepText } from './keep-text.ts';
import { tellHeight } from './tell-height.ts';

const EVENTS = 'ready view start answer complete note anchor correction share error'.split(' ');

const place = document.querySelector('[data-gloss]');
const slug = place?.getAttribute('data-gloss') ?? '';

/** To whoever has framed us: nothing said here is secret, and at an opaque origin nobody could be named. */
function tell(type: string, detail: unknown): void {
	if (parent !== window) parent.postMessage({ source: 'gloss', type, detail }, '*');
}

/** `?theme=dark|light|auto`, `?dir=rtl` and `#question-id`: read here, so that every query has the same answer. */
function takeWishes(): void {
	const query = new URLSearchParams(location.search);
	const theme = query.get('theme') ?? '';
	if (/^(?:dark|light|auto)$/.test(theme)) {
		place?.setAttribute('data-gloss-theme', theme);
		place?.querySelector('.gloss')?.setAttribute('data-theme', theme);
	}
	if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
	if (/^#[a-z][a-z0-9-]{0,31}$/.test(location.hash)) {
		place?.setAttribute('data-gloss', slug + location.hash);
	}
}

/** Our other pages refuse to be framed, so a link opens a page of its own. */
function leaveFrame(event: Event): void {
	for (const it of event.composedPath()) {
		if (!(it instanceof HTMLAnchorElement) || it.target) continue;
		if (it.getAttribute('href')?.startsWith('#')) continue;
		it.target = '_blank';
		it.rel = 'noopener';
	}
}

takeWishes();
keepText(place);
for (const name of EVENTS) {
	const type = `gloss:${name}`;
	document.addEventListener(type, (event) => {
		if (event instanceof CustomEvent) tell(type, event.detail);
	});
}
document.addEventListener('click', leaveFrame, true);
tellHeight((height) => tell('gloss:height', { slug, height }));
