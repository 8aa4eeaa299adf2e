// From a note to its passage in the article: shown there, and read out.
import { bring } from './bring.ts';
import type { Host, Place } from './host.ts';
import { saidIn } from './said-in.ts';

/** The most of a passage that is read out. */
const HEARD = 200;

/** Brings the beginning of a passage into view. The focus stays, so that who came with it goes on from there. */
export function showPassage({ words, say }: Host, { range, status }: Place): void {
	if (!range) return;
	const [line] = range.getClientRects();
	if (line) bring(range.startContainer, line);
	const heard = words.say('shownInArticle', { words: saidIn(range).slice(0, HEARD) });
	say(status === 'changed' ? `${words.say('articleChanged')} ${heard}` : heard);
}
