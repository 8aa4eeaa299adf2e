// Measures how high the piece is as it opens, in frames that nobody sees, one for each width in the table.
import type { Heights } from './heard-heights.ts';

/** The column for which the snippets reserve a height: a phone's. */
const USUAL = '390';

export function measure(heights: Heights): void {
	const slug = document.querySelector<HTMLElement>('[data-slug]')?.dataset.slug;
	const cells = [...document.querySelectorAll<HTMLElement>('[data-measure]')];
	if (!slug) return;
	const bench = document.createElement('div');
	bench.className = 'bench';
	bench.inert = true;
	document.body.append(bench);
	const frames = new Map<Element, HTMLElement>();
	for (const cell of cells) {
		const frame = document.createElement('iframe');
		frame.width = cell.dataset.measure ?? '';
		frame.src = `/e/${slug}`;
		frame.title = `Measured at ${frame.width} px`;
		frames.set(frame, cell);
		bench.append(frame);
	}
	heights.follow((frame, height) => {
		const cell = frames.get(frame);
		if (!cell) return;
		cell.textContent = `${height} px`;
		if (cell.dataset.measure === USUAL) reserve(height);
	});
}

/** Puts the height into the snippets. */
function reserve(height: number): void {
	for (const code of document.querySelectorAll('pre code')) {
		code.textContent = (code.textContent ?? '')
			.replace(/min-height:\d+px/, `min-height:${height}px`)
			.replace(/ height="\d+"/, ` height="${height}"`);
	}
}
