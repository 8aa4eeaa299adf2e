// What the page around would be told of our failures: its own handlers of errors, and its console.
import type { Page } from 'playwright-core';

declare global {
	interface Window {
		hostErrors: string[];
	}
}

/** For `addInitScript`: keeps what a page's handlers of errors are told. */
export function keepHostErrors(): void {
	const errors: string[] = [];
	Object.defineProperty(window, 'hostErrors', { value: errors });
	addEventListener('error', ({ message }) => errors.push(message));
	addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
}

export function hostErrorsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => window.hostErrors);
}

/** The lines of a console that are not the browser's own: it says itself what it could not load. */
export function withoutBrowsersOwn(lines: string[]): string[] {
	return lines.filter((line) => !/^(?:Failed to load|Loading the script)/u.test(line));
}
