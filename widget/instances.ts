// The places of pieces on a page, each from waiting to ready or failed. Kept by element, never by slug.
import type { Delivery, Gone } from '../content/model/boot.ts';
import type { FirstView } from '../content/model/first-view.ts';
import { lookup } from '../content/model/lookup.ts';
import type { Mount, Mounted, Recalled, Subject } from './app/shown.ts';
import type { Arrival, Deliveries } from './deliveries.ts';
import { emit, headOf } from './events.ts';
import { type Shown, showFirst } from './first/show.ts';
import { type Options, optionsOf } from './options.ts';
import { appOf, lookOf } from './parts/app.ts';
import { placesIn, whenScriptCame } from './place.ts';
import { wasHere } from './storage.ts';
import core from './styles/core.css';
import { sheetOf } from './styles/sheet.ts';
import { fail } from './told.ts';
import { painted, takeTurn } from './turn.ts';
import { whenNear } from './when-near.ts';

export type Status = 'waiting' | 'loading' | 'ready' | 'failed';

/** Without options where the attribute names no piece. */
type Instance = {
	status: Status;
	options: Options | undefined;
	stop?: () => void;
	shown?: Mounted;
};

export type Instances = {
	/** Takes up every place in a part of the page that is not yet known. */
	scan(root: ParentNode): void;
	/** Lets the pieces in a part that has left the page rest until they come back. */
	rest(root: Element): void;
	mount(element: Element, overrides?: Partial<Options>): void;
	/** Gives the element back to the page: its own link shows again. */
	unmount(element: Element): void;
	set(element: Element, overrides: Partial<Options>): void;
	state(element: Element): Status | undefined;
};

export function createInstances(origin: string, deliveries: Deliveries): Instances {
	const known = new WeakMap<Element, Instance>();
	const { get } = deliveries;

	function take(element: Element, overrides: Partial<Options> = {}): void {
		if (known.has(element)) return;
		const read = optionsOf(element);
		const options = read && { ...read, ...overrides };
		const instance: Instance = { status: options ? 'waiting' : 'failed', options };
		known.set(element, instance);
		if (!options) fail(element, { slug: element.getAttribute('data-gloss') ?? '' }, 'bad-slug');
		else if (options.eager) void load(element, instance, options);
		else instance.stop = whenNear(element, () => void load(element, instance, options));
	}

	/** A first view, unless the page wants a part of the piece or another language, the reader has been here before, or time has passed it. */
	function firstFor(options: Options): FirstView | undefined {
		const first = options.part || options.lang ? undefined : deliveries.first(options.slug);
		if (!first || (first.until ?? Number.POSITIVE_INFINITY) <= Date.now()) return undefined;
		return wasHere(first.head.slug, options) ? undefined : first;
	}

	/** The piece, in the language the page asks for if there is an alternate in it. */
	async function fetch({ slug, lang }: Options): Promise<Arrival> {
		const arrival = await deliveries.get(slug);
		const other = lang && 'piece' in arrival && lookup(arrival.piece.alternates ?? {}, lang);
		return other ? deliveries.get(other) : arrival;
	}

	async function load(element: Element, instance: Instance, options: Options): Promise<void> {
		const started = performance.now();
		const ready = (head: Readonly<Record<string, unknown>>) => {
			instance.status = 'ready';
			const { placement, datalayer } = instance.options ?? options;
			const ms = Math.round(performance.now() - started);
			emit(element, 'ready', { ...head, placement, ms }, datalayer);
		};
		instance.status = 'loading';
		try {
			if (!deliveries.has(options.slug)) await whenScriptCame(options.slug);
			const first = firstFor(options);
			if (first) {
				const look = await lookOf(first.head.kind);
				// In the task of the script, not in the one that draws.
				[core, look].forEach(sheetOf);
				await takeTurn();
				if (gone(element, instance)) return;
				const shown = showFirst(element, first, look, instance.options ?? options);
				show(instance, shown);
				ready(first.head);
				await goOn(element, instance, shown, options);
				return;
			}
			const delivery = await fetch(options);
			if ('error' in delivery) {
				end(element, instance, options, delivery);
				return;
			}
			const { kind } = delivery.piece;
			const code = await Promise.all([
				lookOf(kind),
				appOf(kind),
				recalledOf(delivery, options),
			]).catch(() => undefined);
			if (!code) {
				instance.status = 'failed';
				fail(element, instance.options ?? options, 'content-unavailable');
				return;
			}
			const [look, mount, recalled] = code;
			await takeTurn();
			if (gone(element, instance)) return;
			showWhole(element, instance, options, { delivery, look, mount, recalled });
			ready(headOf(delivery));
		} catch (error) {
			instance.status = 'failed';
			fail(element, instance.options ?? options, 'not-shown', error);
		}
	}

	/** Brings the rest of a piece whose first view is shown. */
	async function goOn(
		element: Element,
		instance: Instance,
		first: Shown,
		options: Options,
	): Promise<void> {
		const { kind, rev } = first.head;
		await painted();
		const arrived = await Promise.all([lookOf(kind), appOf(kind), restOf(first, options)]).catch(
			() => undefined,
		);
		await takeTurn();
		if (known.get(element) !== instance) return;
		const [look, mount, delivery] = arrived ?? [];
		if (delivery && 'error' in delivery && delivery.gone) {
			end(element, instance, options, delivery, first.answered());
			return;
		}
		if (!look || !mount || !delivery || 'error' in delivery) {
			first.giveUp(() => void goOn(element, instance, first, options));
			const code = delivery && 'error' in delivery ? delivery.error : 'content-unavailable';
			const about = { ...(instance.options ?? options), head: first.head };
			fail(element, about, code, 'the rest did not arrive');
			return;
		}
		const failed = (error: unknown) => {
			instance.status = 'failed';
			const about = { ...(instance.options ?? options), head: first.head };
			fail(element, about, 'not-shown', error);
		};
		const goesOn = delivery.rev === rev;
		if (!goesOn) first.leave();
		const what = { delivery, look, mount, ...(goesOn && { first, failed }) };
		showWhole(element, instance, options, what);
	}

	/** Shows a piece until it ends. */
	function showWhole(
		element: Element,
		instance: Instance,
		options: Options,
		{ mount, ...what }: Omit<Subject, 'origin' | 'get' | 'over'> & { mount: Mount },
	): void {
		const over = (gone: Gone, answered: boolean) =>
			end(element, instance, options, { error: 'gone', gone }, answered);
		const now = instance.options ?? options;
		show(instance, mount(element, { ...what, origin, get, over }, now));
	}

	/** There is no piece to show, or none any more; the place of one that is gone says so. */
	function end(
		element: Element,
		instance: Instance,
		options: Options,
		{ error, gone }: Exclude<Arrival, Delivery>,
		begun = false,
	): void {
		const now = instance.options ?? options;
		instance.status = 'failed';
		fail(element, now, error);
		if (gone) void sayGone(element, instance, gone, begun, now);
	}

	/** Few pieces end before their readers: what says so is fetched then. Without it the page's own link comes back. */
	async function sayGone(
		element: Element,
		instance: Instance,
		gone: Gone,
		begun: boolean,
		options: Options,
	): Promise<void> {
		// Without a network there is nothing to wait for.
		const module = navigator.onLine ? await import('./gone.ts').catch(() => undefined) : undefined;
		if (known.get(element) !== instance) return;
		try {
			if (module) instance.stop = module.sayGone(element, gone, begun, options, instance.stop);
			else instance.stop?.();
			delete instance.shown;
		} catch {
			// The script that came in the place of the piece has said so.
		}
	}

	/** The newest of a piece; but who has answered finishes what they began, though it has been changed meanwhile. */
	async function restOf(first: Shown, options: Options): Promise<Arrival> {
		const newest = await deliveries.get(options.slug);
		const { slug, rev } = first.head;
		const changed = 'rev' in newest && newest.rev !== rev;
		return changed && first.answered() ? deliveries.get(slug, rev) : newest;
	}

	function show(instance: Instance, shown: Mounted): void {
		instance.shown = shown;
		instance.stop = shown.stop;
	}

	/** Whether a place was given back, taken off the page or made none meanwhile; should it come back, it is a new one. */
	function gone(element: Element, instance: Instance): boolean {
		if (known.get(element) !== instance) return true;
		if (element.isConnected && element.matches('[data-gloss]')) return false;
		known.delete(element);
		return true;
	}

	return {
		scan(root) {
			for (const element of placesIn(root)) {
				const shown = known.get(element)?.shown;
				if (shown) shown.watch(true);
				else take(element);
			}
		},
		rest(root) {
			for (const element of placesIn(root)) known.get(element)?.shown?.watch(false);
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
			instance.shown?.update(instance.options);
		},
		state: (element) => known.get(element)?.status,
	};
}

/** Few readers come back: what makes sense of their answers is fetched then. */
async function recalledOf({ piece }: Delivery, options: Options): Promise<Recalled | undefined> {
	if (!wasHere(piece.slug, options)) return undefined;
	return (await import('./newer/newer.ts')).recall(piece, options);
}
