// The script of the publisher's page: frames take the height they tell and can be tried in other colours, snippets
// reserve what a column needs and can be copied. It runs in the head, so that it listens before the first frame speaks.
import { columns } from './columns.ts';
import { copyButtons } from './copy-buttons.ts';
import { heardHeights } from './heard-heights.ts';
import { wishes } from './wishes.ts';

const heights = heardHeights();

document.addEventListener('DOMContentLoaded', () => {
	const frames = [...document.querySelectorAll<HTMLIFrameElement>('.frames iframe')];
	heights.follow((frame, height) => {
		if (!frames.includes(frame)) return;
		frame.style.height = `${height}px`;
		const caption = frame.closest('figure')?.querySelector('output');
		if (caption) caption.textContent = `· ${height} px high`;
	});
	wishes(frames);
	copyButtons();
	columns();
});
