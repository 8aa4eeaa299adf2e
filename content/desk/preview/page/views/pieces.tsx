// The stories with their pieces; a piece is a link, so that it can be reached and opened in every way a link can.
import { writeAddress } from '../address.ts';
import { filtered } from '../model.ts';
import { CountsView } from './counts.tsx';
import type { Props } from './desk.tsx';

/** `#filter` and the link with `aria-current` are where keys lead. Stories of which the filter leaves nothing are left out. */
export function Pieces({ model, editor }: Props) {
	const stories = filtered(model);
	return (
		<>
			<div class="head">
				<h2>Pieces</h2>
				<input
					id="filter"
					type="search"
					placeholder="Filter"
					aria-label="Filter the pieces"
					value={model.filter}
					onInput={(event) => editor.filter(event.currentTarget.value)}
				/>
			</div>
			{stories.length === 0 && <p class="none">No piece has that in its title or slug.</p>}
			{stories.map((story) => (
				<section key={story.name} class="story" aria-label={story.name}>
					<h3>
						{story.name} <CountsView counts={story.counts} />
					</h3>
					<ul>
						{story.pieces.map((piece) => (
							<li key={piece.slug}>
								<a
									href={writeAddress({ slug: piece.slug, wishes: model.wishes })}
									aria-current={piece.slug === model.slug ? 'page' : undefined}
								>
									<span class="title" lang={piece.lang} dir={piece.dir}>
										{piece.title}
									</span>
									<span class="facts">
										{piece.kind} · {piece.lang} · {piece.slug}
									</span>
									<CountsView counts={piece.counts} />
									{piece.goodness !== 'current' && (
										<span class="facts is-broken">
											{piece.goodness === 'last' ? 'last good copy' : 'cannot be shown'}
										</span>
									)}
								</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}
