// How high a piece is as it opens, before any answer, in columns of usual widths; and what to reserve in any other.
// Whole pixels.
import * as v from 'valibot';

/** Widths of the columns, from the narrowest. */
export const WIDTHS = [320, 390, 600, 720] as const;

export type Width = (typeof WIDTHS)[number];

const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999));

/** Measured with the widget of a build; another build may give others. */
export const Heights = v.object({
	build: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
	at: v.object({ 320: Pixels, 390: Pixels, 600: Pixels, 720: Pixels }),
});

export type Heights = v.InferOutput<typeof Heights>;

// An explainer opens its cards where there is room, and is then several times as high. To reserve that where they stay
// folded would leave a hole of more than a screen; a piece with a picture, which grows with it, is never so much higher.
const OPENED = 1.5;

/**
 * The height to reserve in a column of any width: as measured, else what serves both neighbours.
 *
 * @example
 * heightIn({ build: '0123456789ab', at: { 320: 900, 390: 800, 600: 700, 720: 690 } }, 350); // 900
 */
export function heightIn({ at }: Heights, column: number): number {
	const below = WIDTHS.findLast((width) => width <= column);
	const above = WIDTHS.find((width) => width >= column);
	if (!below || !above) return at[below ?? above ?? WIDTHS[0]];
	return higher(at[below], at[above]);
}

/**
 * The height to reserve where the column is not known: it is enough on every phone, and elsewhere if it can be.
 *
 * @example
 * // An explainer that opens its cards from 600 pixels on:
 * heightAnywhere({ build: '0123456789ab', at: { 320: 900, 390: 800, 600: 2400, 720: 2200 } }); // 900
 */
export function heightAnywhere({ at }: Heights): number {
	return WIDTHS.map((width) => at[width]).reduce(higher);
}

/** The greater of two, unless the piece has opened between them. */
function higher(narrow: number, wide: number): number {
	return wide > narrow * OPENED ? narrow : Math.max(narrow, wide);
}
