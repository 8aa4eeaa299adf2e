// From a note to its passage in the article: shown there, and read out.

import type { Host, Place } from './host.ts';
import { howToScroll } from './how-to-scroll.ts';
import { saidIn } from './said-in.ts';

/** The most of a passage that is read out. */
const HEARD = 200;

/** Brings a passage into view, whatever scrolls. The focus stays, so that who came with it goes on from there. */
export function showPassage({ words, say }: Host, { range, status }: Place): void {
	if (!range) return;
	const element = range.startContainer.parentElement;
	element?.scrollIntoView({ block: 'center', behavior: howToScroll() });
	// In a paragraph higher than the screen the words that are meant may be out of it.
	if (element && element.clientHeight > innerHeight) {
		const { top, height } = range.getBoundingClientRect();
		scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
	}
	const heard = words.say('shownInArticle', { words: saidIn(range).slice(0, HEARD) });
	say(status === 'changed' ? `${words.say('articleChanged')} ${heard}` : heard);
}
