// The script of the publisher's page: frames take the height they tell, can be tried in other colours, and snippets can
// be copied. It runs in the head, so that it listens before the first frame speaks.
import { copyButtons } from './copy-buttons.ts';
import { heardHeights } from './heard-heights.ts';
import { measure } from './measure.ts';
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
	measure(heights);
});
