// A timeline on one vertical line: dates in the margin, and the distance between events hinting at the time between them.
import type { EntriesProps } from './card.tsx';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import { stepBack } from './step-back.ts';

const DAY = 86_400_000;
/** Days between two events up to which the next larger gap is not used: a week, a quarter, two years. */
const GAPS = [7, 92, 730];

/** In the order of the file. `shown` stands for both dates; the distance is a class, `gap-0` to `gap-4` (entries.css). */
export function TimelineEntries({ entries, card, scope }: EntriesProps<'timeline'>) {
	const { words } = scope;
	return (
		<ol class="timeline">
			{entries.map((entry, i) => (
				<li
					key={entry.id}
					class={`${stepBack(entry, scope)} gap-${gap(entries[i - 1]?.date, entry.date)}`}
				>
					<p class="date">
						{entry.shown ? (
							<Inline text={entry.shown} />
						) : (
							<time dateTime={entry.date}>{words.date(entry.date)}</time>
						)}
						{!entry.shown && entry.to && (
							<>
								{' – '}
								<time dateTime={entry.to}>{words.date(entry.to)}</time>
							</>
						)}
					</p>
					<div>
						<Prose
							text={entry.text}
							listed={entry.claims}
							place={`card/${card}/${entry.id}`}
							scope={scope}
						/>
					</div>
				</li>
			))}
		</ol>
	);
}

/** 0 for the first event, then 1 to 4 by the time since the one before. */
function gap(before: string | undefined, date: string): number {
	if (before === undefined) return 0;
	const days = Math.abs(Date.parse(date) - Date.parse(before)) / DAY;
	return 1 + GAPS.filter((limit) => days > limit).length;
}
