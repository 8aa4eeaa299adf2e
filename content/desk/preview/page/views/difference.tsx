// What changed against what is live, in words, each change leading to its place.
import type { ToldChange, ToldDifference } from '../../told.ts';
import type { Model } from '../model.ts';
import { Choice } from './choice.tsx';
import type { Props } from './desk.tsx';

/**
 * Without "Read again" it compares with what was read before, as wrangler takes seconds. A change that readers would not see
 * has nothing to press.
 */
export function DifferenceView({ model, editor }: Props) {
	const { difference, detail, where } = model;
	return (
		<section class="difference" aria-labelledby="difference">
			<h2 id="difference">
				Difference{' '}
				{typeof difference === 'object' && difference.kind === 'compared' && (
					<span class="number">{difference.changes.length}</span>
				)}
			</h2>
			<div class="bar">
				<Choice
					legend="From what is live"
					name="where"
					value={where}
					options={[
						['locally', 'locally'],
						['remotely', 'remotely'],
					]}
					onChoose={(it) => void editor.compare(it, false)}
				/>
				<button type="button" class="plain" onClick={() => void editor.compare(where, true)}>
					Read again
				</button>
			</div>
			<Said difference={difference} />
			{typeof difference === 'object' && difference.kind === 'compared' && (
				<ul>
					{difference.changes.map((change) => (
						<li key={change.place} class="change">
							<Place change={change} {...{ model, editor }} />
							<p lang={detail?.lang} dir={detail?.dir}>
								{change.runs.map(({ kind, text }, i) => {
									// Runs have no name but their place.
									if (kind === 'added') return <ins key={i}>{text}</ins>;
									if (kind === 'removed') return <del key={i}>{text}</del>;
									return <span key={i}>{text}</span>;
								})}
							</p>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function Place({ change, editor }: { change: ToldChange } & Props) {
	const { place, look } = change;
	if (!look) return <code>{place}</code>;
	return (
		<button type="button" class="message" onClick={() => editor.lookAt(look, place)}>
			<code>{place}</code>
		</button>
	);
}

function Said({ difference }: { difference: Model['difference'] }) {
	return (
		<p class="none">{difference === 'reading' ? 'Reading what is live …' : wordsFor(difference)}</p>
	);
}

function wordsFor(difference: ToldDifference | undefined): string {
	if (!difference) return 'There is nothing to compare.';
	const time = new Date(difference.at).toLocaleTimeString('en-GB');
	switch (difference.kind) {
		case 'failed':
			return `What is live could not be read at ${time}. ${difference.message}`;
		case 'missing':
			return `Nothing is live ${difference.where} under this slug: all of it is new. Read at ${time}.`;
		case 'compared': {
			const same = difference.changes.length === 0 ? 'The same is live' : 'Another is live';
			return `${same} ${difference.where}: revision ${difference.rev}, read at ${time}.`;
		}
	}
}
