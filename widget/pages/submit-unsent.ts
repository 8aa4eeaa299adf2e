// Forms where forms are forbidden. In `sandbox="allow-scripts"` a browser drops a form before its `submit` event, so the
// widget's buttons would do nothing (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm).

/** A press of a submit button, by the Enter key too, becomes the event alone. Nothing is ever sent in either case. */
export function submitUnsent(): void {
	document.addEventListener('click', (event) => {
		const button = event.composedPath().find((it) => it instanceof HTMLButtonElement);
		if (!button?.form || button.type !== 'submit' || event.defaultPrevented) return;
		event.preventDefault();
		button.form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, submitter: button }));
	});
}
