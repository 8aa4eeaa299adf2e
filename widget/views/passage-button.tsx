// What a note offers where the article at hand says the same: to show it there. If it says something else by now, that.
import type { Words } from './words.ts';

/** `changed`: a number or a negation is another. */
type Props = { changed: boolean; show: () => void; words: Words };

/** For browsers that can mark passages. `show` marks a changed one too, once its reader has read here that it is. */
export function PassageButton({ changed, show, words }: Props) {
	return (
		<p class="sure">
			{changed && `${words.say('articleChanged')} `}
			<button type="button" class="link" onClick={show}>
				{words.say('showInArticle')}
			</button>
		</p>
	);
}
