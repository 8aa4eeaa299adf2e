// Watches for an article that has a piece's passages: what finds them in it is loaded only then, and looks again when the
// article has changed.
import { lookAround } from './find-article.ts';
import type { Finder, Here, Host, Seeking } from './host.ts';
import { inIdle } from './in-idle.ts';
import { whenShown } from './when-shown.ts';

/** Milliseconds for which a page that has changed is left alone; of its time, no more than a twentieth is taken. */
const PAUSE_MS = 500;
const SHARE = 20;

/** Begins in a while, in idle time, and goes on until it is stopped. */
export function seekArticle(host: Host): Seeking {
	let here: Here | undefined;
	let finder: Finder | undefined;
	let pause = 0;
	let timer: number | undefined;
	let working = false;
	let again = false;
	let changed = true;
	let stopped = false;
	let stopWork: (() => void) | undefined;
	let watched: Element | undefined;
	let stopWatching: (() => void) | undefined;

	async function run(): Promise<void> {
		timer = undefined;
		again = false;
		working = true;
		here = lookAround(host.element, host.piece);
		watch(here?.article);
		if (here) finder ??= await bringFinder();
		if (stopped) return;
		const steps = finder?.work(here, changed) ?? [].values();
		changed = false;
		stopWork = inIdle(steps, (worked) => {
			working = false;
			pause = Math.max(PAUSE_MS, worked * SHARE);
			if (again) later();
		});
	}

	/** Without it the notes are as they were. */
	async function bringFinder(): Promise<Finder | undefined> {
		const module = await import('./passages.tsx').catch(() => undefined);
		if (!module) stop();
		return stopped ? undefined : module?.findPassages(host, later);
	}

	/** However often it is asked for, it comes once after the pause. */
	function later(): void {
		again = true;
		if (!working) timer ??= window.setTimeout(() => void run(), pause);
	}

	function lookAgain(): void {
		changed = true;
		later();
	}

	const observer = new MutationObserver((records) => {
		const article = here?.article;
		const concerns = (it: MutationRecord) =>
			article ? article.contains(it.target) && canShow(it) : it.type !== 'attributes';
		if (article?.isConnected !== false && !records.some(concerns)) return;
		lookAgain();
	});
	observer.observe(document, {
		childList: true,
		characterData: true,
		subtree: true,
		// "Read on" shows what was there already.
		attributeFilter: ['class', 'hidden', 'open', 'style'],
		attributeOldValue: true,
	});
	later();

	function watch(article: Element | undefined): void {
		if (article === watched) return;
		watched = article;
		stopWatching?.();
		stopWatching = article && whenShown(article, host.element, lookAgain);
	}

	function stop(): void {
		stopped = true;
		stopWatching?.();
		observer.disconnect();
		window.clearTimeout(timer);
		stopWork?.();
		finder?.stop();
	}
	return { follow: () => finder?.follow(), stop };
}

/** Whether a change can have shown or hidden words. What moves or fades sets styles many times a second. */
function canShow({ attributeName, oldValue, target }: MutationRecord): boolean {
	if (attributeName !== 'style' || !(target instanceof Element)) return true;
	return /display|visibility/.test(`${oldValue} ${target.getAttribute('style')}`);
}
