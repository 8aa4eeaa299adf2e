// The newsrooms whose pieces a page shows: a partner may have tags of several, each with a worker of its own. Asked is only
// who has run a script on the page, since an address in its markup may be of a reader's making.
import type { Boot } from '../content/model/boot.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';

export type Newsrooms = {
	/** Keeps the piece that a script has brought. */
	receive(boot: Boot & { slug: string }): void;
	/** Where a piece comes from: the newsroom that has sent it, else the one that was here first. */
	of(slug: string): Deliveries;
};

/** Begins with the newsroom of the script that runs; its `words`, if it is pinned, are for its own pieces alone. */
export function createNewsrooms({ origin, words }: Boot): Newsrooms {
	const first = createDeliveries(origin, words);
	const all = [first];
	return {
		receive(boot) {
			const from = all.find((it) => it.origin === boot.origin) ?? createDeliveries(boot.origin);
			if (!all.includes(from)) all.push(from);
			from.put(boot.slug, boot);
		},
		of: (slug) => all.find((it) => it.has(slug)) ?? first,
	};
}
