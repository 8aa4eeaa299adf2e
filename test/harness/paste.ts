// What partners paste, and what of it tests look at. `https://gloss.example` stands for the worker's address.
import type { Locator, Page } from 'playwright-core';
import type {} from '../../widget/start.ts';

/** The general tag. */
export const GLOSS = general();

/** The general tag with attributes of its own. */
export function general(attributes = ''): string {
	return `<script async src="https://gloss.example/gloss.js" ${attributes}></script>`;
}

/** The tag of one piece. */
export function tagOf(slug: string, attributes = ''): string {
	return `<script async src="https://gloss.example/e/${slug}.js" ${attributes}></script>`;
}

/** A place with its link. */
export function placeFor(name: string, attributes = ''): string {
	return `<div data-gloss="${name}" ${attributes}><a href="/">The link of ${name}</a></div>`;
}

/** More than any question takes with its answer, in a column of any width. */
export const RESERVED = 'style="min-height:1500px"';

/** A place with its height reserved, and a line after it that would move if the place grew. */
export function placeInText(name: string, attributes = RESERVED): string {
	return `${placeFor(name, attributes)}<p>What comes after ${name}</p>`;
}

/** The link that stands in a place until its piece is shown, and where it fails. */
export function linkOf(page: Page, name: string): Locator {
	return page.getByText(`The link of ${name}`, { exact: true });
}

/** Adds a script to a page that is already there, as consent tools and single-page apps do; says what came of it. */
export function addScript(
	page: Page,
	src: string,
	into: 'head' | 'body' = 'head',
): Promise<'load' | 'error'> {
	return page.evaluate(
		([address, where]) =>
			new Promise<'load' | 'error'>((resolve) => {
				const script = document.createElement('script');
				script.src = address;
				script.onload = () => resolve('load');
				script.onerror = () => resolve('error');
				document[where].append(script);
			}),
		[src, into] as const,
	);
}

/** Waits until a page has been told so often that pieces are ready. */
export async function waitForReady(page: Page, times = 1): Promise<void> {
	await page.waitForFunction(
		(n) => window.told.filter(({ type }) => type === 'ready').length >= n,
		times,
	);
}

/** What `gloss('state', element)` says of the first place with this name. */
export function stateOf(page: Page, name: string): Promise<string | undefined> {
	return page.evaluate((it) => {
		const element = [...document.querySelectorAll('[data-gloss]')].find(
			(place) => place.getAttribute('data-gloss') === it,
		);
		return window.gloss?.('state', element);
	}, name);
}
