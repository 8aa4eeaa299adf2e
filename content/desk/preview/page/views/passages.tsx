// What became of the passages in the article at hand.
import type { Props } from './desk.tsx';

const WORDS: Readonly<Record<string, string>> = {
	exact: 'word for word',
	close: 'found, though edited',
	changed: 'a figure or a “not” differs: shown only with a word of warning',
	missing: 'not found',
};

/** Nothing where the piece stands alone. By claim, as the widget has told it in `gloss:anchor`. */
export function Passages({ model }: Props) {
	const { anchors, wishes, detail } = model;
	if (wishes.around === 'alone') return null;
	const found = Object.entries(anchors);
	return (
		<section class="passages" aria-labelledby="passages">
			<h2 id="passages">
				Passages <span class="number">{found.length}</span>
			</h2>
			{found.length === 0 && detail?.kind !== 'quiz' && (
				<p class="none">No claim of this piece has a passage for this article.</p>
			)}
			{found.length > 0 && (
				<ul>
					{found.map(([claim, status]) => (
						<li key={claim}>
							<code>{claim}</code> {WORDS[status] ?? status}
						</li>
					))}
				</ul>
			)}
			{detail?.kind === 'quiz' && (
				<p class="none">
					A quiz marks the passages of what has been answered: all of them at its end.
				</p>
			)}
		</section>
	);
}
