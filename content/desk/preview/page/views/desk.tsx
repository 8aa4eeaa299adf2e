// The whole page: pieces and their states on the left, the piece in the middle, what was found and what differs on the right.
import type { Editor } from '../editor.ts';
import type { Model } from '../model.ts';
import { Bar } from './bar.tsx';
import { DifferenceView } from './difference.tsx';
import { Findings } from './findings.tsx';
import { Keys } from './keys.tsx';
import { Passages } from './passages.tsx';
import { Pieces } from './pieces.tsx';
import { StageView } from './stage.tsx';
import { States } from './states.tsx';

export type Props = { model: Model; editor: Editor };

/** Keeps nothing itself: page/editor.ts draws all of it anew after each step. What is in `model.said` is read out. */
export function Desk(props: Props) {
	const { model } = props;
	return (
		<>
			<header>
				<h1>Preview</h1>
				<p class="where">
					{model.detail ? (
						<>
							{model.detail.story} / <b>{model.detail.slug}</b>
						</>
					) : (
						'No piece is chosen.'
					)}
				</p>
				<p class="connection" data-on={model.connected}>
					{model.connected ? 'Follows the files' : 'The desk has stopped: start it again'}
				</p>
				<Keys {...props} />
			</header>
			<nav aria-label="Pieces">
				<Pieces {...props} />
			</nav>
			<section class="states" aria-labelledby="states">
				<States {...props} />
			</section>
			<main>
				<Bar {...props} />
				<StageView {...props} />
			</main>
			<aside aria-label="Findings and difference">
				<Findings {...props} />
				<DifferenceView {...props} />
				<Passages {...props} />
			</aside>
			<p class="visually-hidden" role="status">
				{model.said}
			</p>
		</>
	);
}
