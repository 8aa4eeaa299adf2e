// What the page around has to hear of our failures: its own handlers of errors, and its console.
import type { Page } from 'playwright-core';
import type {} from './witness.ts';

/** What a page's handlers of errors were told; what an element is told of itself alone is not among it. */
export async function hostErrorsOf(page: Page): Promise<string[]> {
	const { errors } = await page.evaluate(() => window.seen());
	return errors.filter((line) => !line.endsWith(' is not loaded'));
}

/** The lines of a console that are not the browser's own: it says itself what it could not load. */
export function withoutBrowsersOwn(lines: string[]): string[] {
	return lines.filter((line) => !/^(?:Failed to load|Loading the script)/u.test(line));
}
