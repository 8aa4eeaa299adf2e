// The names by which content refers to content. Texts and positions change, ids do not.
import * as v from 'valibot';

/** Id of a question, option, card, entry, claim, source or correction, unique among its siblings. */
export const Id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z][a-z0-9-]{0,31}$/,
		'Use 1 to 32 lower-case letters, digits and hyphens, beginning with a letter.',
	),
);

/** Public name of a piece: the last part of its addresses and of its KV key. */
export const Slug = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9][a-z0-9-]{0,63}$/,
		'Use 1 to 64 lower-case letters, digits and hyphens, beginning with a letter or digit.',
	),
	v.brand('Slug'),
);

export type Slug = v.InferOutput<typeof Slug>;

/** Whether a string, from a URL for example, can be a slug. */
export function isSlug(text: string): text is Slug {
	return v.is(Slug, text);
}
