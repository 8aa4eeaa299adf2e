// Copies a snippet, and says so on the button and to screen readers; where copying is not allowed, selects it instead.

/** Milliseconds for which a button says what it did. */
const SAID_FOR = 2000;

/** `data-copy` is the id of what a button copies. Buttons are hidden in the markup until this has run. */
export function copyButtons(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
		const text = document.getElementById(button.dataset.copy ?? '');
		if (!text) continue;
		button.hidden = false;
		button.addEventListener('click', () => {
			copy(text).then(
				() => say(button, 'Copied'),
				() => {
					getSelection()?.selectAllChildren(text);
					say(button, 'Selected: copy it with your keyboard');
				},
			);
		});
	}
}

async function copy(element: Element): Promise<void> {
	await navigator.clipboard.writeText(element.textContent ?? '');
}

function say(button: HTMLButtonElement, words: string): void {
	const status = document.getElementById('said');
	const title = document.getElementById(`${button.dataset.copy}-title`)?.textContent;
	if (status) status.textContent = `${words}: ${title}`;
	button.textContent = words;
	setTimeout(() => {
		button.textContent = 'Copy';
		if (status) status.textContent = '';
	}, SAID_FOR);
}
