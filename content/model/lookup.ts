// Reading a record by an id that comes from content: `constructor` is a valid id and must find nothing.

/** The record's own value for an id, if it has one. */
export function lookup<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
	return Object.hasOwn(record, id) ? record[id] : undefined;
}
