// Shows a first view in a place, wakes it, and keeps it in step with what the page asks until the rest takes over.
import type { FirstView } from '../../content/model/first-view.ts';
import { emit } from '../events.ts';
import type { Options } from '../options.ts';
import { handBack, reserve, takeOver } from '../shadow.ts';
import { keepAnswers, wasHere } from '../storage.ts';
import core from '../styles/core.css';
import { sheetOf } from '../styles/sheet.ts';
import { themeOf } from '../theme.ts';
import { isRoomy } from '../width.ts';
import { draw } from './draw.ts';
import { type Awake, wake } from './wake.ts';

/** `head` says which revision is shown, `since` in which state of it. */
export type Shown = Awake &
	Pick<FirstView, 'head' | 'since'> & {
		update(options: Options): void;
		watch(there: boolean): void;
		stop(): void;
	};

/**
 * @param look - the style sheet of this kind of piece
 * @param options - those of the moment
 * @throws if the element cannot have a shadow root
 */
export function showFirst(
	element: Element,
	first: FirstView,
	look: string,
	options: Options,
): Shown {
	const shadow = takeOver(element);
	let now = options;
	shadow.adoptedStyleSheets = [core, look].map(sheetOf);
	shadow.append(draw(first.view));
	dress();
	reserve(shadow, options.height);
	if (isRoomy(element, first.head.kind)) unfoldCards(shadow);
	// Laid out in this task and painted in the next: together they would be a long one.
	element.getBoundingClientRect();
	const awake = wake(shadow, first, {
		tell: (name, detail) =>
			emit(element, name, { ...first.head, placement: now.placement, ...detail }, now.datalayer),
		keep(kept) {
			const { slug } = first.head;
			// What another tab has kept meanwhile the rest adds to.
			if (!wasHere(slug, now)) keepAnswers(slug, kept, now);
		},
	});

	function dress(): void {
		shadow.querySelector('.gloss')?.setAttribute('data-theme', themeOf(element, now.theme));
	}

	return {
		...awake,
		head: first.head,
		since: first.since,
		update(next) {
			now = next;
			dress();
		},
		// It listens for nothing outside of itself.
		watch() {},
		stop() {
			awake.leave();
			handBack(shadow);
		},
	};
}

/** The worker draws for a phone: there only the first card is open. */
function unfoldCards(shadow: ShadowRoot): void {
	for (const button of shadow.querySelectorAll('.card h3 button')) {
		button.setAttribute('aria-expanded', 'true');
	}
	for (const body of shadow.querySelectorAll<HTMLElement>('.card-body')) body.hidden = false;
}
