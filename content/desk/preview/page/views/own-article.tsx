// Takes the text of an article, pasted or from a file. It stays in this tab.
import type { Editor } from '../editor.ts';
import { ARTICLE_KEY } from '../own-article.ts';

/** Taken over when the field is left. In session storage the page around the piece finds it (page/own-article.ts). */
export function OwnArticle({ editor }: { editor: Editor }) {
	const take = (text: string) => {
		sessionStorage.setItem(ARTICLE_KEY, text);
		editor.wish({ around: 'own' });
	};
	return (
		<div class="own-article">
			<label>
				<span>Paste the text of the article</span>
				<textarea
					rows={3}
					defaultValue={sessionStorage.getItem(ARTICLE_KEY) ?? ''}
					onChange={(event) => take(event.currentTarget.value)}
				/>
			</label>
			<label class="file">
				<span>or open a text file</span>
				<input
					type="file"
					accept=".txt,.md,text/plain"
					onChange={async ({ currentTarget }) => {
						const text = await currentTarget.files?.[0]?.text();
						if (text === undefined) return;
						const area = document.querySelector<HTMLTextAreaElement>('.own-article textarea');
						if (area) area.value = text;
						take(text);
					}}
				/>
			</label>
		</div>
	);
}
