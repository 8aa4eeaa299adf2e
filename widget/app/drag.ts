// Dragging the rows of an order question by their handles. Buttons do the same for everyone else.
import type { Action } from '../../content/model/action.ts';
import { heard } from '../heard.ts';
import { moved } from '../state/moves.ts';
import { zoomOf } from './zoom-of.ts';

/** Listens in a shadow root; gives back how to stop. */
export function watchDrag(root: ShadowRoot, dispatch: (action: Action) => void): () => void {
	const stops: (() => void)[] = [];
	const listen = (type: string, run: (event: Event) => void) => stops.push(heard(root, type, run));
	let dragged: { list: HTMLElement; id: string } | undefined;

	listen('pointerdown', (event) => {
		if (!(event instanceof PointerEvent) || !(event.target instanceof Element)) return;
		// A press that opens a menu may never be told to have ended.
		if (event.button !== 0) return;
		const row = event.target.closest('.handle')?.closest<HTMLElement>('[data-id]');
		const list = row?.closest<HTMLElement>('[data-sortable]');
		if (!row?.dataset.id || !list) return;
		event.preventDefault();
		dragged = { list, id: row.dataset.id };
		row.dataset.dragged = '';
		// The handle moves in the document while it is dragged, which would end its own capture.
		list.setPointerCapture(event.pointerId);
	});

	listen('pointermove', (event) => {
		if (!dragged || !(event instanceof PointerEvent)) return;
		const { list } = dragged;
		const rows = [...list.querySelectorAll<HTMLElement>('[data-id]')];
		const order = rows.map((row) => row.dataset.id ?? '');
		const from = order.indexOf(dragged.id);
		// Past the middle, so that rows of different heights do not swap back and forth under a resting finger.
		// Within the list, which has the capture. On a page that is zoomed by its styles boxes on the screen would not do:
		// Safari gives them without the zoom, and the pointer with it.
		const y = event.offsetY / zoomOf(list);
		const middles = rows.map((row) => row.offsetTop - list.offsetTop + row.offsetHeight / 2);
		const above = middles.findIndex((middle, i) => i < from && y < middle);
		const below = middles.findLastIndex((middle, i) => i > from && y > middle);
		const to = above >= 0 ? above : below;
		if (to < 0) return;
		const question = list.getAttribute('data-sortable') ?? '';
		dispatch({ type: 'draft', question, answer: moved(order, from, to), moved: dragged.id });
	});

	for (const type of ['pointerup', 'pointercancel']) {
		listen(type, () => {
			const row = dragged?.list.querySelector<HTMLElement>('[data-dragged]');
			if (row) delete row.dataset.dragged;
			dragged = undefined;
		});
	}
	return () => {
		for (const stop of stops) stop();
	};
}
