// Tries the frames in another theme or in a page of the other direction: each is loaded again with what is asked.

/** The form `#wishes` is hidden until this has run. Its `theme` and `dir` become the query that frame.ts reads. */
export function wishes(frames: readonly HTMLIFrameElement[]): void {
	const form = document.querySelector<HTMLFormElement>('#wishes');
	if (!form) return;
	form.hidden = false;
	form.addEventListener('change', () => {
		const wanted = new FormData(form);
		const theme = String(wanted.get('theme'));
		const dir = String(wanted.get('dir'));
		for (const frame of frames) {
			const url = new URL(frame.src);
			url.search = `${new URLSearchParams({ theme, dir })}`;
			// Not by `src`, which would put a step to go back through into the reader's history for each frame.
			frame.contentWindow?.location.replace(url);
			// Behind a piece that follows the page there is a page to follow.
			const figure = frame.closest('figure');
			if (figure) figure.dataset.theme = theme;
		}
	});
}
