// The places of pieces on a page, and what the page may ask of them. Kept by element, never by slug.
import { createLoad, type Instance, type Status } from './load.ts';
import type { Newsrooms } from './newsrooms.ts';
import { nameOf, type Options, optionsOf } from './options.ts';
import { placesIn } from './place.ts';
import { fail, forget } from './told.ts';
import { whenNear } from './when-near.ts';

export type Instances = {
	/** Takes up every place in a part of the page that is not yet known. */
	scan(root: Element): void;
	/** Lets the pieces in a part that has left the page rest until they come back. */
	rest(root: Element): void;
	mount(element: Element, overrides?: Partial<Options>): void;
	/** Gives the element back to the page: its own link shows again. */
	unmount(element: Element): void;
	set(element: Element, overrides: Partial<Options>): void;
	state(element: Element): Status | undefined;
};

/** For one page; whose pieces come from `newsrooms`. */
export function createInstances(newsrooms: Newsrooms): Instances {
	const known = new WeakMap<Element, Instance>();
	const load = createLoad(newsrooms, known);
	/** What the page has said by script, perhaps before its place was found. */
	const said = new WeakMap<Element, Partial<Options>>();
	/** Given back to the page, which has not asked for them since. */
	const left = new WeakSet<Element>();

	function take(element: Element): void {
		if (left.has(element) || known.has(element)) return;
		const options = { ...optionsOf(element), ...said.get(element) };
		const { name, slug, eager } = options;
		const instance: Instance = { element, status: slug ? 'waiting' : 'failed', options };
		known.set(element, instance);
		if (!slug) fail(element, { slug: name ?? '' }, 'bad-slug');
		else if (eager) void load(instance);
		else instance.stop = whenNear(element, () => void load(instance));
	}

	function giveBack(element: Element): void {
		known.get(element)?.stop?.();
		known.delete(element);
		forget(element);
	}

	function set(element: Element, overrides: Partial<Options>): void {
		said.set(element, { ...said.get(element), ...overrides });
		const instance = known.get(element);
		if (!instance) return;
		instance.options = { ...instance.options, ...overrides };
		instance.shown?.update(instance.options);
	}

	return {
		scan(root) {
			for (const element of placesIn(root)) {
				const name = nameOf(element);
				const instance = known.get(element);
				// Libraries that morph a page make of one place another, or none.
				if (instance && instance.options.name !== name) giveBack(element);
				else instance?.shown?.watch(true);
				if (name !== null) take(element);
			}
		},
		rest(root) {
			for (const element of placesIn(root)) known.get(element)?.shown?.watch(false);
		},
		mount(element, overrides = {}) {
			left.delete(element);
			set(element, overrides);
			take(element);
		},
		unmount(element) {
			giveBack(element);
			said.delete(element);
			left.add(element);
		},
		set,
		state: (element) => known.get(element)?.status,
	};
}
