// Editors may leave comments in any object, as fields whose names begin with `$comment`. They never leave the file.

/** A JSON value without its comments. */
export function withoutComments(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutComments);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) =>
			key.startsWith('$comment') ? [] : [[key, withoutComments(inner)]],
		),
	);
}
