// Watches for an article that has a piece's passages: what finds them in it is loaded only then, and looks again when the
// article has changed.
import { lookAround } from './find-article.ts';
import type { Finder, Here, Host, Seeking } from './host.ts';
import { inIdle } from './in-idle.ts';

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
	let height = 0;
	let glance: number | undefined;

	async function run(): Promise<void> {
		timer = undefined;
		again = false;
		working = true;
		here = lookAround(host.element, host.piece);
		watch(here?.article);
		height = heightOf();
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

	const observer = new MutationObserver((records) => {
		const article = here?.article;
		const concerns = (it: MutationRecord) =>
			article ? article.contains(it.target) && canShow(it) : it.type !== 'attributes';
		if (article?.isConnected !== false && !records.some(concerns)) return;
		changed = true;
		later();
	});
	observer.observe(document, {
		childList: true,
		characterData: true,
		subtree: true,
		// "Read on" shows what was there already.
		attributeFilter: ['class', 'hidden', 'open', 'style'],
		attributeOldValue: true,
	});
	// A class of the page or a box that is ticked shows words, too. To observe sizes would cost the page much more.
	const around = new MutationObserver(soon);
	document.addEventListener('click', soon);
	later();

	function watch(article: Element | undefined): void {
		if (article === watched) return;
		watched = article;
		around.disconnect();
		for (let it = article; it; it = it.parentElement ?? undefined) {
			around.observe(it, { attributes: true });
		}
	}

	/** After what can have shown words in an article that is otherwise unchanged: it has another height then. */
	function soon(): void {
		glance ??= window.setTimeout(() => {
			glance = undefined;
			if (height === heightOf()) return;
			changed = true;
			later();
		}, PAUSE_MS);
	}

	/** Of the article without the piece, which is higher after each answer. */
	function heightOf(): number {
		return (watched?.clientHeight ?? 0) - host.element.clientHeight;
	}

	function stop(): void {
		stopped = true;
		around.disconnect();
		document.removeEventListener('click', soon);
		window.clearTimeout(glance);
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
