// The places of pieces on a page, each from waiting to ready or failed. Kept by element, never by slug.

import { type Deliveries, LoadError } from './deliveries.ts';
import { emit } from './events.ts';
import { type Mounted, mount } from './mount.tsx';
import { type Options, optionsOf } from './options.ts';
import { partFor } from './parts/part.ts';
import { subsetOf } from './subset.ts';
import { whenNear } from './when-near.ts';

export type Status = 'waiting' | 'loading' | 'ready' | 'failed';

type Instance = { status: Status; options: Options; stop: () => void; mounted?: Mounted };

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
		if (!options) {
			fail(element, element.getAttribute('data-gloss') ?? '', 'bad-slug');
			return;
		}
		const instance: Instance = { status: 'waiting', options, stop: () => {} };
		known.set(element, instance);
		const run = () => void load(element, instance);
		if (options.load === 'eager') run();
		else instance.stop = whenNear(element, run);
	}

	async function load(element: Element, instance: Instance): Promise<void> {
		const started = performance.now();
		instance.status = 'loading';
		try {
			const delivery = await deliveries.get(instance.options.slug);
			const piece = subsetOf(delivery.piece, instance.options.part);
			const part = await partFor(piece);
			await part.before?.();
			if (known.get(element) !== instance || !element.isConnected) {
				// Taken off the page meanwhile; should it come back, it is a new place.
				if (known.get(element) === instance) known.delete(element);
				return;
			}
			const subject = { delivery, piece, part, origin };
			const mounted = mount(element, subject, instance.options, started);
			instance.mounted = mounted;
			instance.stop = mounted.stop;
			instance.status = 'ready';
		} catch (error) {
			instance.status = 'failed';
			const code = error instanceof LoadError ? error.code : 'not-shown';
			fail(element, instance.options.slug, code, error);
		}
	}

	return {
		scan(root) {
			if (root instanceof Element && root.matches('[data-gloss]')) take(root);
			for (const element of root.querySelectorAll('[data-gloss]')) take(element);
		},
		mount: take,
		unmount(element) {
			known.get(element)?.stop();
			known.delete(element);
		},
		set(element, overrides) {
			const instance = known.get(element);
			if (!instance) return;
			instance.options = { ...instance.options, ...overrides };
			instance.mounted?.update(instance.options);
		},
		state: (element) => known.get(element)?.status,
	};
}

/** The link stays; the page and the console are told once. */
function fail(element: Element, slug: string, code: string, cause?: unknown): void {
	console.warn(`gloss: ${slug}: ${code}`, ...(code === 'not-shown' ? [cause] : []));
	emit(element, 'error', { slug, code });
}
