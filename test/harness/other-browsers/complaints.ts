// What is amiss in a page, as the page can tell: runs before anything else in it.

declare global {
	interface Window {
		complaints: string[];
	}
}

/** Keeps errors, refusals by the page's policy, and what is written to the console as a warning or an error. */
export function keepComplaints(): void {
	const complaints: string[] = [];
	Object.defineProperty(window, 'complaints', { value: complaints });
	const what = (event: Event) => {
		if (event instanceof ErrorEvent) return event.message;
		const { target } = event;
		return `not loaded: ${target instanceof Element ? target.outerHTML : target}`;
	};
	// What does not load tells nobody but those who listen on the way down.
	window.addEventListener('error', (event) => complaints.push(what(event)), true);
	window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		complaints.push(`refused by ${effectiveDirective}: ${blockedURI}`),
	);
	for (const name of ['warn', 'error'] as const) {
		const write = console[name];
		console[name] = (...args: unknown[]) => {
			complaints.push(args.map(String).join(' '));
			write.apply(console, args);
		};
	}
}
