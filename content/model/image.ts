// A picture: a file of the story's media/ folder as authored, an immutable address with its size as compiled.
import * as v from 'valibot';
import { Line } from './text.ts';

export const Image = v.object({
	src: v.pipe(
		v.string(),
		v.regex(
			/^(?:\/media\/[0-9a-f]{12,64}|[a-zA-Z0-9][\w.-]*)\.(?:jpe?g|png|webp|avif)$/,
			'Name a file in the story’s media/ folder as quay-1.jpg: letters, digits, . - _ and no space, and a lower-case ending, .jpg, .jpeg, .png, .webp or .avif. Rename the file if need be.',
		),
	),
	alt: Line,
	credit: Line,
	width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export type Image = v.InferOutput<typeof Image>;
