// A place whose piece is gone: the page's own link, and one line that says so in the language of the piece.
import type { Gone } from '../content/model/boot.ts';
import type { Options } from './options.ts';
import { handBack, takeOver } from './shadow.ts';
import core from './styles/core.css';
import { sheetOf } from './styles/sheet.ts';
import { themeOf } from './theme.ts';

/**
 * Says that a piece is gone; gives back how to hand the element back. Where it was shown, its height stays, so that
 * nothing below it moves, and the focus does if it was inside.
 *
 * @param begun - whether its reader had answered something, of which nothing is left
 * @param leave - ends what is shown now
 * @throws if the element cannot have a shadow root
 */
export function sayGone(
	element: Element,
	{ lang, dir, text, answered }: Gone,
	begun: boolean,
	options: Options,
	leave: (() => void) | undefined,
): () => void {
	const shown = element.shadowRoot?.querySelector<HTMLElement>('.gloss')?.offsetHeight ?? 0;
	const focused = element.shadowRoot?.activeElement;
	leave?.();
	const shadow = takeOver(element);
	shadow.adoptedStyleSheets = [sheetOf(core)];
	const frame = document.createElement('div');
	frame.className = 'gloss';
	frame.lang = lang;
	frame.dir = dir;
	frame.dataset.theme = themeOf(element, options.theme);
	const line = document.createElement('p');
	line.setAttribute('role', 'status');
	line.tabIndex = -1;
	frame.append(line);
	// On our own pages what stands in the place is the piece itself.
	if (!element.querySelector('.gloss.transcript')) shadow.append(document.createElement('slot'));
	shadow.append(frame);
	frame.style.minHeight = `${shown - element.clientHeight + frame.offsetHeight}px`;
	line.textContent = begun && answered ? `${text} ${answered}` : text;
	if (focused) line.focus({ preventScroll: true });
	return () => handBack(shadow);
}
