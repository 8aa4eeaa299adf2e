// What happened, told to the page: on the element, in the array it named, and to listeners that come late.

export type GlossEvent = {
	type: string;
	detail: Readonly<Record<string, unknown>>;
	target: Element;
};

/** Without its element, which may have left the page for good. */
type Past = Omit<GlossEvent, 'target'> & { target: WeakRef<Element> };

const history: Past[] = [];
const listeners: { type: string; run: (event: GlossEvent) => void }[] = [];
/** So that a page that stays open for days does not fill memory. */
const KEPT = 500;

/** Tells of an event, as `gloss:<name>`. */
export function emit(
	target: Element,
	name: string,
	detail: GlossEvent['detail'],
	datalayer?: string,
): void {
	const type = `gloss:${name}`;
	target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
	tellListeners({ type, detail, target });
	if (!datalayer) return;
	quietly(() => {
		const list: unknown = Reflect.get(window, datalayer);
		if (Array.isArray(list)) list.push({ event: type, gloss: detail });
	});
}

/** Tells who has asked by `gloss('on', …)`, and keeps it for those who ask later. */
export function tellListeners(event: GlossEvent): void {
	history.push({ ...event, target: new WeakRef(event.target) });
	if (history.length > KEPT) history.shift();
	for (const { type, run } of listeners) if (type === event.type) quietly(() => run(event));
}

/** Listens for a type such as `gloss:ready`; what already happened is told at once. */
export function listen(type: string, run: (event: GlossEvent) => void): void {
	listeners.push({ type, run });
	for (const past of history) {
		const target = past.type === type && past.target.deref();
		if (target) quietly(() => run({ ...past, target }));
	}
}

/** An error in what is a partner's is theirs to see, and must not stop the widget. */
function quietly(run: () => void): void {
	try {
		run();
	} catch (error) {
		reportError(error);
	}
}
