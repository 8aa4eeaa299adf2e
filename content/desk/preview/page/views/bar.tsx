// How the piece is to be seen: in which width, colours and direction, and in what it stands.
import { WIDTHS } from '../../html.ts';
import { Choice } from './choice.tsx';
import type { Props } from './desk.tsx';
import { OwnArticle } from './own-article.tsx';

/** A choice is shown at once and kept in the page's address. Articles can be chosen only where there is more than one. */
export function Bar({ model, editor }: Props) {
	const { wishes, detail } = model;
	const { width, theme, dir, around } = wishes;
	return (
		<div class="bar">
			<Choice
				legend="Width"
				name="width"
				value={width}
				options={WIDTHS.map((it) => [it, `${it}`] as const)}
				onChoose={(it) => editor.wish({ width: it })}
			/>
			<Choice
				legend="Theme"
				name="theme"
				value={theme}
				options={[
					['light', 'Light'],
					['dark', 'Dark'],
				]}
				onChoose={(it) => editor.wish({ theme: it })}
			/>
			<Choice
				legend="Page"
				name="dir"
				value={dir}
				options={[
					['own', 'As the piece'],
					['ltr', 'LTR'],
					['rtl', 'RTL'],
				]}
				onChoose={(it) => editor.wish({ dir: it })}
			/>
			<Choice
				legend="In"
				name="around"
				value={around}
				options={[
					['alone', 'No article'],
					['made', 'Its passages'],
					['own', 'Your article'],
				]}
				onChoose={(it) => editor.wish({ around: it })}
			/>
			{around === 'made' && (detail?.articles.length ?? 0) > 1 && (
				<label class="article">
					Article{' '}
					<select
						value={wishes.article}
						onChange={(event) => editor.wish({ article: event.currentTarget.value })}
					>
						{detail?.articles.map(({ address, label }) => (
							<option key={address} value={address}>
								{label}
							</option>
						))}
					</select>
				</label>
			)}
			{around === 'own' && <OwnArticle editor={editor} />}
		</div>
	);
}
