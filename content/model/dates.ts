// Schemas of dates as they are written in content. What they mean in a zone is in time.ts.
import * as v from 'valibot';
import { isInstant, isPartialDate } from './partial-date.ts';

/** A day, month or year: `2024-12-07`, `2024-12`, `2024`. */
export const PartialDate = v.pipe(
	v.string(),
	v.check(isPartialDate, 'Use a date that exists, as "2024-12-07", "2024-12" or "2024".'),
);

/** A partial date, or an instant of RFC 3339 with its offset: `2024-12-07T18:00:00-05:00`. */
export const When = v.pipe(
	v.string(),
	v.check(
		(text) => isPartialDate(text) || isInstant(text),
		'Use a date ("2024-12-07") or a time with its offset ("2024-12-07T18:00:00-05:00").',
	),
);
