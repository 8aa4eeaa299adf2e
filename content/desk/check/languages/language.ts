// What the rules of judgement know of a language: words to look for, never grammar. What it does not know it does not
// judge.

/** A language of the rules. Each expression finds words in a text without marks, and without what `bare` takes away. */
export type Language = {
	/** Words whose day depends on when they are read: "yesterday", "next week". */
	relative: readonly RegExp[];
	/** Words that keep a sentence from being flat: "could", "probably", "whether"; and those that say who says it. */
	hedges: readonly RegExp[];
	/** Words that say of a forecast that it is one: "will". Of what is the case they say it firmly. */
	forecasts: RegExp;
	/** Options that stand for others: "all of the above". */
	allOrNone: readonly RegExp[];
	/** Words that make a number before them larger: "million". */
	multipliers: readonly (readonly [RegExp, number])[];
	/** Words that count from a date instead of naming it: "before 7 December". */
	around: RegExp;
	/** What has a point after which the sentence goes on, with blanks between: "Dr Gen". Upper and lower case matter. */
	abbreviations: string;
	/** Whether a number with a point is an ordinal: "am 7. Dezember". */
	ordinals: boolean;
};

/**
 * Finds any of these words or beginnings of words; a hyphen at the end says that a word goes on.
 *
 * @example
 * words('could', 'possib-').test('It is possible.'); // true
 */
export function words(...list: readonly string[]): RegExp {
	const each = list.map((word) =>
		word.endsWith('-') ? word.slice(0, -1) : `(?:${word})(?![\\p{L}\\p{N}])`,
	);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})`, 'iu');
}

/** Finds these anywhere: for scripts without spaces, and for words that others grow on to. */
export function anywhere(...list: readonly string[]): RegExp {
	return new RegExp(list.join('|'), 'iu');
}

/** Finds one of these where nothing else is: "Both" is an option about others, "Both pilots" is not. */
export function alone(...list: readonly string[]): RegExp {
	return new RegExp(`^\\s*(?:${list.join('|')})[.!]?\\s*$`, 'iu');
}
