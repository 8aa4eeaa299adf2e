// What a page notes for the bench while it loads. Runs in the page before anything else.

export type Noted = {
	/** `performance.now()` at which a reader could first answer; undefined before. */
	answerableAt: number | undefined;
	/** How many pieces are ready. */
	ready: number;
	/** How many copies of the runtime have started: each that does puts its function into `window.gloss`. */
	runtimes: number;
	/** Layout shift that no reader's doing explains. */
	shift: number;
};

declare global {
	interface Window {
		noted: Noted;
	}
}

/** For `addInitScript`. */
export function noteInPage(): void {
	const noted: Noted = { answerableAt: undefined, ready: 0, runtimes: 0, shift: 0 };
	Object.defineProperty(window, 'noted', { value: noted });

	let gloss: unknown;
	Object.defineProperty(window, 'gloss', {
		configurable: true,
		enumerable: true,
		get: () => gloss,
		set(next) {
			gloss = next;
			noted.runtimes += 1;
		},
	});

	document.addEventListener('gloss:ready', ({ target }) => {
		noted.ready += 1;
		const root = target instanceof Element ? target.shadowRoot : null;
		if (root?.querySelector('[part~="option"] input:enabled')) {
			// What is not painted cannot be answered. A message comes after the frame that the callback stands before.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					noted.answerableAt ??= performance.now();
				};
				port2.postMessage(null);
			});
		}
	});

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if ('hadRecentInput' in entry && entry.hadRecentInput) continue;
			if ('value' in entry && typeof entry.value === 'number') noted.shift += entry.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
