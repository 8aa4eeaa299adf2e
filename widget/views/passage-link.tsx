// What a note offers where the browser cannot mark the passage: the article's words, and a link with which it finds them.
import { directionOf } from '../../content/model/language.ts';
import type { Words } from './words.ts';

type Props = { changed: boolean; said: string; lang: string; href: string; words: Words };

/** `lang` is that of the article, empty where it names none; `href` is the page's address with a text fragment. */
export function PassageLink({ changed, said, lang, href, words }: Props) {
	return (
		<p class="sure">
			{changed && `${words.say('articleChanged')} `}
			<q lang={lang} dir={directionOf(lang)}>
				{said}
			</q>{' '}
			<a href={href}>{words.say('showInArticle')}</a>
		</p>
	);
}
