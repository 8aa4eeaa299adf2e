// One runtime a page: the first to arrive stays, later ones hand it what they brought and leave.
import type { Boot } from '../content/model/boot.ts';
import { createApi, type Gloss } from './api.ts';
import { createInstances } from './instances.ts';
import { createNewsrooms } from './newsrooms.ts';
import { came, makePlace } from './place.ts';
import { watchPage } from './watch-page.ts';

declare global {
	interface Window {
		gloss?: Gloss;
	}
}

/** @param boot what the worker wrote into the script: the piece that came along, or its origin and words alone */
export function start(boot: Boot): void {
	// `document.currentScript` is there only while the script runs for the first time.
	const script = document.currentScript;
	// An element with the id "gloss" is a property of the window too.
	const present = typeof window.gloss === 'function' ? window.gloss : undefined;
	if (present?.version) {
		present('boot', boot, script);
		return;
	}
	const newsrooms = createNewsrooms(boot);
	const instances = createInstances(newsrooms);
	const receive = (next: Boot, from: Element | null) => {
		if (next.slug !== undefined) {
			const { slug } = next;
			newsrooms.receive(next);
			came.dispatchEvent(new Event(slug));
			whenParsed(() => makePlace(slug, from));
		}
		instances.scan(document.documentElement);
	};
	const { gloss, queued } = createApi(instances, receive, present?.q ?? []);
	window.gloss = gloss;
	const begin = () => {
		receive(boot, script);
		watchPage(instances);
	};
	// What a page has asked for an element counts before that is found.
	if (queued) void queued.then(begin, begin);
	else begin();
}

/** Runs once the page is whole: the place of a piece may stand further down than its script. */
function whenParsed(run: () => void): void {
	if (document.readyState !== 'loading') run();
	else document.addEventListener('DOMContentLoaded', run, { once: true });
}
