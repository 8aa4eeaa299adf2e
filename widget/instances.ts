// The places of pieces on a page, each from waiting to ready or failed. Kept by element, never by slug.
import type { Delivery, Gone } from '../content/model/boot.ts';
import type { EventHead } from '../content/model/first-view.ts';
import type { Mount, Mounted, Subject } from './app/shown.ts';
import { createArrivals, recalledOf } from './arrivals.ts';
import type { Arrival, Deliveries } from './deliveries.ts';
import { emit, headOf } from './events.ts';
import { type Shown, showFirst } from './first/show.ts';
import { type Options, optionsOf } from './options.ts';
import { appOf, lookOf } from './parts/app.ts';
import { placesIn, whenScriptCame } from './place.ts';
import core from './styles/core.css';
import { sheetOf } from './styles/sheet.ts';
import { fail, forget } from './told.ts';
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
	/** What the page has said by script, perhaps before its place was found. */
	const said = new WeakMap<Element, Partial<Options>>();
	/** Given back to the page, which has not asked for them since. */
	const left = new WeakSet<Element>();
	const arrivals = createArrivals(deliveries);
	const { get } = deliveries;

	function take(element: Element): void {
		if (left.has(element)) return;
		const before = known.get(element);
		const read = optionsOf(element);
		// What named no piece may name one since.
		if (before && (before.options || !read)) return;
		if (before) forget(element);
		const options = read && { ...read, ...said.get(element) };
		const instance: Instance = { status: options ? 'waiting' : 'failed', options };
		known.set(element, instance);
		if (!options) fail(element, { slug: element.getAttribute('data-gloss') ?? '' }, 'bad-slug');
		else if (options.eager) void load(element, instance, options);
		else instance.stop = whenNear(element, () => void load(element, instance, options));
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
			const first = arrivals.first(options);
			if (first) {
				const look = await lookOf(first.head.kind);
				// In the task of the script, not in the one that draws.
				[core, look].forEach(sheetOf);
				await takeTurn();
				if (gone(element, instance)) return;
				const shown = showFirst(element, first, look, instance.options ?? options);
				show(element, instance, shown);
				ready(first.head);
				await goOn(element, instance, shown, options);
				return;
			}
			const delivery = await arrivals.whole(options);
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
				end(element, instance, options, { error: 'content-unavailable' });
				return;
			}
			const [look, mount, recalled] = code;
			await takeTurn();
			if (gone(element, instance)) return;
			showWhole(element, instance, options, { delivery, look, mount, recalled });
			ready(headOf(delivery));
		} catch (error) {
			notShown(element, instance, options, error);
		}
	}

	function notShown(
		element: Element,
		instance: Instance,
		options: Options,
		error: unknown,
		head?: EventHead,
	): void {
		instance.status = 'failed';
		fail(element, { ...(instance.options ?? options), ...(head && { head }) }, 'not-shown', error);
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
		const arrived = await Promise.all([
			lookOf(kind),
			appOf(kind),
			arrivals.rest(first, options),
		]).catch(() => undefined);
		await takeTurn();
		if (known.get(element) !== instance) return;
		const [look, mount, delivery] = arrived ?? [];
		if (delivery && 'error' in delivery && delivery.gone) {
			end(element, instance, options, delivery, first);
			return;
		}
		if (!look || !mount || !delivery || 'error' in delivery) {
			const failed = (error: unknown) => notShown(element, instance, options, error, first.head);
			first.giveUp(() => void goOn(element, instance, first, options).catch(failed));
			const code = delivery && 'error' in delivery ? delivery.error : 'content-unavailable';
			const about = { ...(instance.options ?? options), head: first.head };
			fail(element, about, code, 'the rest did not arrive');
			return;
		}
		const failed = (error: unknown) => notShown(element, instance, options, error, first.head);
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
		const head = headOf(what.delivery);
		const over = (gone: Gone, answered: boolean) =>
			end(element, instance, options, { error: 'gone', gone }, { head, answered: () => answered });
		const now = instance.options ?? options;
		show(element, instance, mount(element, { ...what, origin, get, over }, now));
	}

	/** There is no piece to show, or none any more; the place of one that is gone says so. */
	function end(
		element: Element,
		instance: Instance,
		options: Options,
		{ error, gone }: Exclude<Arrival, Delivery>,
		before?: Pick<Shown, 'head' | 'answered'>,
	): void {
		const now = instance.options ?? options;
		instance.status = 'failed';
		fail(element, { ...now, ...(before && { head: before.head }) }, error);
		if (gone) void sayGone(element, instance, gone, before?.answered() ?? false, now);
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
		const module = navigator.onLine
			? await import('./seldom.ts').catch(() => undefined)
			: undefined;
		if (known.get(element) !== instance) return;
		try {
			if (module) instance.stop = module.sayGone(element, gone, begun, options, instance.stop);
			else instance.stop?.();
			delete instance.shown;
		} catch {
			// The script that came in the place of the piece has said so.
		}
	}

	function show(element: Element, instance: Instance, shown: Mounted): void {
		instance.shown = shown;
		instance.stop = shown.stop;
		// The page may have taken it away as soon as it was ready.
		if (!element.isConnected) shown.watch(false);
	}

	function set(element: Element, overrides: Partial<Options>): void {
		said.set(element, { ...said.get(element), ...overrides });
		const instance = known.get(element);
		if (!instance?.options) return;
		instance.options = { ...instance.options, ...overrides };
		instance.shown?.update(instance.options);
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
		mount(element, overrides = {}) {
			left.delete(element);
			set(element, overrides);
			take(element);
		},
		unmount(element) {
			known.get(element)?.stop?.();
			known.delete(element);
			said.delete(element);
			left.add(element);
			forget(element);
		},
		set,
		state: (element) => known.get(element)?.status,
	};
}
