// What happened, told to the page: on the element, in the array it named, and to listeners that come late.
import type { Delivery } from '../content/model/boot.ts';
import type { EventHead } from '../content/model/first-view.ts';

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
	const event = { type, detail, target };
	history.push({ type, detail, target: new WeakRef(target) });
	if (history.length > KEPT) history.shift();
	target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
	for (const listener of listeners) if (listener.type === type) quietly(listener.run, event);
	if (!datalayer) return;
	const list: unknown = Reflect.get(window, datalayer);
	if (Array.isArray(list)) list.push({ event: type, gloss: detail });
}

/** Listens for a type such as `gloss:ready`; what already happened is told at once. */
export function listen(type: string, run: (event: GlossEvent) => void): void {
	listeners.push({ type, run });
	for (const past of history) {
		const target = past.type === type && past.target.deref();
		if (target) quietly(run, { ...past, target });
	}
}

/** What every event says of its piece. */
export function headOf({ piece, rev }: Delivery): EventHead {
	return {
		slug: piece.slug,
		rev,
		kind: piece.kind,
		lang: piece.lang,
		story: piece.story,
		total: piece.kind === 'quiz' ? piece.questions.length : piece.cards.length,
		sensitive: piece.sensitive === true,
	};
}

/** An error in a partner's listener is theirs to see, and must not stop the widget. */
function quietly(run: (event: GlossEvent) => void, event: GlossEvent): void {
	try {
		run(event);
	} catch (error) {
		reportError(error);
	}
}
