// Brings the piece of a place, from waiting to ready or failed, and shows it until it ends.
import type { Delivery, Gone } from '../content/model/boot.ts';
import type { Mount, Mounted, Subject } from './app/shown.ts';
import { firstOf, recalledOf, restOf, wholeOf } from './arrivals.ts';
import type { Arrival, Deliveries } from './deliveries.ts';
import { emit } from './events.ts';
import { type Shown, showFirst } from './first/show.ts';
import type { Newsrooms } from './newsrooms.ts';
import type { Options } from './options.ts';
import { codeWith, lookOf } from './parts/app.ts';
import { whenScriptCame } from './place.ts';
import core from './styles/core.css';
import { sheetOf } from './styles/sheet.ts';
import { fail } from './told.ts';
import { painted, takeTurn } from './turn.ts';

export type Status = 'waiting' | 'loading' | 'ready' | 'failed';

/** The place of a piece; its options are those of the moment. */
export type Instance = {
	element: Element;
	status: Status;
	options: Options;
	stop?: () => void;
	shown?: Mounted;
};

/** For the places that are `known`: one that is given back to the page meanwhile is left alone. */
export function createLoad(
	newsrooms: Newsrooms,
	known: WeakMap<Element, Instance>,
): (instance: Instance) => Promise<void> {
	async function load(instance: Instance): Promise<void> {
		const { element, options } = instance;
		const { slug } = options;
		const started = performance.now();
		const ready = ({ head }: Mounted) => {
			instance.status = 'ready';
			const { placement, datalayer } = instance.options;
			const ms = Math.round(performance.now() - started);
			emit(element, 'ready', { ...head, placement, ms }, datalayer);
		};
		instance.status = 'loading';
		try {
			if (!newsrooms.of(slug).has(slug)) await whenScriptCame(slug);
			const from = newsrooms.of(slug);
			const first = firstOf(from, options);
			if (first) {
				const look = await lookOf(first.head.kind);
				// In the task of the script, not in the one that draws.
				[core, look].forEach(sheetOf);
				await takeTurn();
				if (gone(instance)) return;
				const shown = showFirst(element, first, look, instance.options);
				show(instance, shown);
				ready(shown);
				await goOn(instance, from, shown);
				return;
			}
			const delivery = await wholeOf(from, options);
			if ('error' in delivery) {
				end(instance, delivery);
				return;
			}
			const code = await codeWith(delivery.piece.kind, recalledOf(delivery, options));
			if (!code) {
				end(instance, { error: 'content-unavailable' });
				return;
			}
			const [recalled, look, mount] = code;
			await takeTurn();
			if (gone(instance)) return;
			ready(showWhole(instance, from, { delivery, look, mount, recalled }));
		} catch (error) {
			notShown(instance, error);
		}
	}

	function notShown(instance: Instance, error: unknown): void {
		instance.status = 'failed';
		tell(instance, 'not-shown', error);
	}

	/** With what is shown, or was. */
	function tell({ element, options, shown }: Instance, code: string, ...why: unknown[]): void {
		fail(element, { ...options, head: shown?.head }, code, ...why);
	}

	/** Brings the rest of a piece whose first view is shown. */
	async function goOn(instance: Instance, from: Deliveries, first: Shown): Promise<void> {
		const { head } = first;
		await painted();
		const arrived = await codeWith(head.kind, restOf(from, first, instance.options));
		await takeTurn();
		if (known.get(instance.element) !== instance) return;
		const [delivery, look, mount] = arrived ?? [];
		if (delivery && 'error' in delivery && delivery.gone) {
			end(instance, delivery, first.answered());
			return;
		}
		const failed = (error: unknown) => notShown(instance, error);
		if (!look || !mount || !delivery || 'error' in delivery) {
			first.giveUp(() => void goOn(instance, from, first).catch(failed));
			const code = delivery && 'error' in delivery ? delivery.error : 'content-unavailable';
			tell(instance, code, 'the rest did not arrive');
			return;
		}
		const goesOn = delivery.rev === head.rev;
		const begun = goesOn ? { first, failed } : { done: first.leave().done };
		showWhole(instance, from, { delivery, look, mount, ...begun });
	}

	/** Shows a piece until it ends. */
	function showWhole(
		instance: Instance,
		{ origin, get }: Deliveries,
		{ mount, ...what }: Omit<Subject, 'origin' | 'get' | 'over'> & { mount: Mount },
	): Mounted {
		const over = (gone: Gone, begun: boolean) => end(instance, { error: 'gone', gone }, begun);
		const shown = mount(instance.element, { ...what, origin, get, over }, instance.options);
		show(instance, shown);
		return shown;
	}

	/** There is no piece to show, or none any more; the place of one that is gone says so. */
	function end(
		instance: Instance,
		{ error, gone }: Exclude<Arrival, Delivery>,
		begun = false,
	): void {
		instance.status = 'failed';
		tell(instance, error);
		if (gone) void sayGone(instance, gone, begun);
	}

	/** Few pieces end before their readers: what says so is fetched then. Without it the page's own link comes back. */
	async function sayGone(instance: Instance, gone: Gone, begun: boolean): Promise<void> {
		const { element, options } = instance;
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

	function show(instance: Instance, shown: Mounted): void {
		instance.shown = shown;
		instance.stop = shown.stop;
		// The page may have taken it away as soon as it was ready.
		if (!instance.element.isConnected) shown.watch(false);
	}

	/** Whether a place was given back, taken off the page or made none meanwhile; should it come back, it is a new one. */
	function gone(instance: Instance): boolean {
		const { element } = instance;
		if (element.isConnected) return known.get(element) !== instance;
		known.delete(element);
		return true;
	}

	return load;
}
