// A piece that is corrected while its tab is open, or while its reader was away. Who has nothing to be told of loads
// nothing of what tells it.
import type { Action } from '../../content/model/action.ts';
import type { Options } from '../options.ts';
import { knownKinds } from './known-kinds.ts';
import type { Before, Hearers, Mount, Shown, Subject } from './shown.ts';
import { whenStale } from './when-stale.ts';

/** Shows one revision of a piece. */
export type Open = (
	element: Element,
	subject: Subject,
	options: Options,
	hearers: Hearers,
	before?: Before,
) => Shown;

/** A piece in its place: the revision that is shown there, until another one takes over. */
export type Current = {
	element: Element;
	subject: Subject;
	options: Options;
	shown: Shown;
	/** Whether the place is on the page, and still ours. */
	there(): boolean;
	/** Whether it has been seen. */
	viewed(): boolean;
	open(subject: Subject, before: Before): Shown;
	/** Calls after each thing that the reader does; the last who asked for that hears of it. */
	whenDone(run: (action: Action) => void): void;
	/** Asks, where time ends the piece, whether another revision has taken its place; the last who wanted that is asked. */
	whenOver(run: () => boolean): void;
};

/** Shows a piece, and the revisions that come after it while it is shown. */
export function renewing(open: Open): Mount {
	return (element, came, first) => {
		const piece = knownKinds(came.delivery.piece);
		const subject = { ...came, delivery: { ...came.delivery, piece } };
		const corrections = piece.corrections ?? [];
		const seen = came.recalled?.seen;
		let there = true;
		let viewed = false;
		let stopAsking: (() => void) | undefined;
		let done = (_: Action) => {};
		let replaced = () => false;
		/** With what hears that time has ended it; that the worker says so is heard elsewhere. */
		const timed = (it: Subject): Subject => ({
			...it,
			over: (...said) => replaced() || it.over(...said),
		});
		const hearers: Hearers = {
			viewed() {
				viewed = true;
				keepAsking();
			},
			done: (action) => done(action),
			came: (action) => there && current.shown.dispatch(action),
		};
		const current: Current = {
			element,
			subject,
			options: first,
			shown: open(element, timed(subject), first, hearers),
			there: () => there,
			viewed: () => viewed,
			open(next, before) {
				tellCorrections(next);
				return open(element, timed(next), current.options, hearers, before);
			},
			whenDone(run) {
				done = run;
			},
			whenOver(run) {
				replaced = run;
			},
		};
		tellCorrections(subject);
		if (corrections.some(({ id }) => seen?.includes(id) === false)) {
			quietly(import('../newer/newer.ts'), (it) => it.welcomeBack(current, seen ?? []));
		}

		/** Who has come by then sees what is shown by then. */
		function tellCorrections({ delivery }: Subject): void {
			if (!delivery.piece.corrections?.length) return;
			quietly(import('../newer/tell-corrections.ts'), (it) => it.tellCorrections(current));
		}

		/** Nobody asks for a piece that has not been seen, that has left the page, or that is a draft. */
		function keepAsking(): void {
			if (!viewed || !there || came.delivery.draft) {
				stopAsking?.();
				stopAsking = undefined;
			} else {
				stopAsking ??= whenStale(() =>
					quietly(import('../newer/newer.ts'), (it) => it.ask(current)),
				);
			}
		}

		return {
			get head() {
				return current.shown.head;
			},
			update(options) {
				current.options = options;
				current.shown.update(options);
			},
			watch(now) {
				there = now;
				keepAsking();
				current.shown.watch(now);
			},
			stop() {
				there = false;
				keepAsking();
				current.shown.stop();
			},
		};
	};
}

/** What fails here leaves the piece as it is: that is nothing to trouble a page with. */
function quietly<T>(part: Promise<T>, run: (part: T) => unknown): void {
	part.then(run).catch(() => {});
}
