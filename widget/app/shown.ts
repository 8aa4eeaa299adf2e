// What is shown in a place: what it comes from, and what may be asked of it.
import type { VNode } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Delivery, Gone } from '../../content/model/boot.ts';
import type { EventHead } from '../../content/model/first-view.ts';
import type { Deliveries } from '../deliveries.ts';
import type { Shown as FirstShown } from '../first/show.ts';
import type { Options } from '../options.ts';
import type { State } from '../state/state.ts';
import type { Scope } from '../views/scope.ts';

/** What a page has kept of an earlier visit: where its reader was, and the ids of the corrections there were then. */
export type Recalled = { state: State | undefined; seen: readonly string[] | undefined };

/**
 * What is shown, and where its pages are. `first` is a first view of the same revision: it stays until there is
 * something that it cannot show. `failed` hears if what is then drawn cannot be. `get` asks for a piece by its slug, of
 * a revision if one is named.
 */
export type Subject = {
	delivery: Delivery;
	look: string;
	origin: string;
	first?: FirstShown | undefined;
	failed?(error: unknown): void;
	/** What was done in a first view of another revision. */
	done?: readonly Action[];
	recalled?: Recalled | undefined;
	get: Deliveries['get'];
	/** Hears that the piece has ended, and whether its reader had answered something. */
	over(gone: Gone, answered: boolean): void;
};

export type Mounted = {
	/** What events say of what is shown now. */
	readonly head: EventHead;
	update(options: Options): void;
	/** Whether the place is on the page: away from it, nothing is listened for and nothing is told. */
	watch(there: boolean): void;
	stop(): void;
};

/** Shows a piece in an element's shadow root. */
export type Mount = (element: Element, subject: Subject, options: Options) => Mounted;

/** What one revision of a piece goes on from when it takes the place of another, in the same markup. */
export type Before = {
	state: State;
	/** What a screen reader is told of the change. */
	said: string;
	/** What is said of it at the top. */
	notice: ((state: State, scope: Scope) => VNode) | undefined;
	/** What is marked in its place. */
	marks: Scope['marks'];
	viewed: boolean;
};

/** Who wants to know what a reader does, in one revision of a piece as in the next. */
export type Hearers = {
	viewed(): void;
	done(action: Action): void;
	/** What came of an action later, by when another revision may be shown. */
	came(action: Action): void;
};

/** A piece as it is shown, until another revision of it takes its place. */
export type Shown = Mounted & {
	readonly state: State;
	dispatch(action: Action): void;
	/** Takes over a first view that still stands. */
	settle(): void;
	tell(name: string, detail: Readonly<Record<string, unknown>>): void;
};
