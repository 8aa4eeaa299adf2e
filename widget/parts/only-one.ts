// One question or card of a list.

/** The one with the id; all if there is none. */
export function onlyOne<T extends { id: string }>(list: T[], id: string | undefined): T[] {
	const found = list.filter((item) => item.id === id);
	return found.length > 0 ? found : list;
}
