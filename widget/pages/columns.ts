// Puts the height of another column into what is pasted. Without scripts the snippets reserve what is enough in most.

/** Nothing where no heights were measured: the page has no `#columns` then. `#said` reads out what is reserved. */
export function columns(): void {
	const form = document.querySelector<HTMLFormElement>('#columns');
	if (!form) return;
	form.hidden = false;
	form.addEventListener('change', () => {
		const height = new FormData(form).get('height');
		for (const code of document.querySelectorAll('[data-reserves] code')) {
			code.textContent = (code.textContent ?? '')
				.replace(/min-height:\d+px/, `min-height:${height}px`)
				.replace(/ height="\d+"/, ` height="${height}"`);
		}
		const status = document.getElementById('said');
		if (status) status.textContent = `${height} px are reserved.`;
	});
}
