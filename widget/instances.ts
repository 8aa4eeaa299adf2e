// The places of pieces on a page, each from waiting to ready or failed. Kept by element, never by slug.
import { lookup } from '../content/model/lookup.ts';
import type { Arrival, Deliveries } from './deliveries.ts';
import { emit } from './events.ts';
import { type Mounted, mount } from './mount.tsx';
import { type Options, optionsOf } from './options.ts';
import { partFor } from './parts/part.ts';
import { whenNear } from './when-near.ts';

export type Status = 'waiting' | 'loading' | 'ready' | 'failed';

/** Without options where the attribute names no piece. */
type Instance = {
	status: Status;
	options: Options | undefined;
	stop?: () => void;
	mounted?: Mounted;
};

export type Instances = {
	/** Takes up every place in a part of the page that is not yet known. */
	scan(root: ParentNode): void;
	mount(element: Element, overrides?: Partial<Options>): void;
	/** Gives the element back to the page: its own link shows again. */
	unmount(element: Element): void;
	set(element: Element, overrides: Partial<Options>): void;
	state(element: Element): Status | undefined;
};

export function createInstances(origin: string, deliveries: Deliveries): Instances {
	const known = new WeakMap<Element, Instance>();

	function take(element: Element, overrides: Partial<Options> = {}): void {
		if (known.has(element)) return;
		const read = optionsOf(element);
		const options = read && { ...read, ...overrides };
		const instance: Instance = { status: options ? 'waiting' : 'failed', options };
		known.set(element, instance);
		if (!options) fail(element, element.getAttribute('data-gloss') ?? '', 'bad-slug');
		else if (options.eager) void load(element, instance, options);
		else instance.stop = whenNear(element, () => void load(element, instance, options));
	}

	/** The piece, in the language the page asks for if there is an alternate in it. */
	async function fetch({ slug, lang }: Options): Promise<Arrival> {
		const arrival = await deliveries.get(slug);
		const other = lang && 'piece' in arrival && lookup(arrival.piece.alternates ?? {}, lang);
		return other ? deliveries.get(other) : arrival;
	}

	async function load(element: Element, instance: Instance, options: Options): Promise<void> {
		const started = performance.now();
		instance.status = 'loading';
		try {
			const delivery = await fetch(options);
			if ('error' in delivery) {
				instance.status = 'failed';
				fail(element, options.slug, delivery.error);
				return;
			}
			const part = await partFor(delivery.piece, options.part);
			await part.before?.();
			if (known.get(element) !== instance) return;
			// Taken off the page meanwhile; should it come back, it is a new place.
			if (!element.isConnected) known.delete(element);
			else {
				instance.mounted = mount(
					element,
					{ delivery, part, origin },
					instance.options ?? options,
					started,
				);
				instance.stop = instance.mounted.stop;
				instance.status = 'ready';
			}
		} catch (error) {
			instance.status = 'failed';
			fail(element, options.slug, 'not-shown', error);
		}
	}

	return {
		scan(root) {
			if (root instanceof Element && root.matches('[data-gloss]')) take(root);
			for (const element of root.querySelectorAll('[data-gloss]')) take(element);
		},
		mount: take,
		unmount(element) {
			known.get(element)?.stop?.();
			known.delete(element);
		},
		set(element, overrides) {
			const instance = known.get(element);
			if (!instance?.options) return;
			instance.options = { ...instance.options, ...overrides };
			instance.mounted?.update(instance.options);
		},
		state: (element) => known.get(element)?.status,
	};
}

/** The link stays; the page and the console are told once. */
function fail(element: Element, slug: string, code: string, ...cause: unknown[]): void {
	console.warn(`gloss: ${slug}: ${code}`, ...cause);
	emit(element, 'error', { slug, code });
}
