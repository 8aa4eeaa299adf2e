// Finds the passages of a piece in an article, marks what the reader may know of, and leads from a note to its passage
// and back. It reads the article and never writes to it.
import { PassageButton } from '../views/passage-button.tsx';
import { type ArticleText, readArticle } from './article-text.ts';
import type { Approximately, Finder, Here, Host, Place } from './host.ts';
import { canMark, setMarks } from './marking.ts';
import { reachableClaims } from './reachable.ts';
import { surestOf } from './surest.ts';

/** `later` asks for the work to be done again. */
export function findPassages(host: Host, later: () => void): Finder {
	const { element, words, known } = host;
	/** Changed passages are marked only once the reader has been told that they are. */
	const told = new Set<string>();
	let article: Element | undefined;
	let text: ArticleText | undefined;
	let places: Place[] = [];
	let marked: Place[] = [];
	/** Sent for when something does not stand there word for word; empty if it did not come. */
	let search: { approximately?: Approximately } | undefined;

	function* work(here: Here | undefined, changed: boolean): Generator<void> {
		if (changed || !here) text = undefined;
		article = here?.article;
		if (here) text ??= yield* readArticle(here.article);
		const now = new Map<string, Place>();
		for (const claim of known.keys()) now.set(claim, { claim, status: 'missing' });
		for (const [claim, passages] of here?.claims ?? []) {
			if (text) now.set(claim, yield* surestOf(claim, passages, text, search?.approximately));
		}
		places = [...now.values()];
		settle();
		if (!search && places.some(({ range }) => !range)) void bringSearch();
	}

	async function bringSearch(): Promise<void> {
		search = (await import('./approximate.ts').catch(() => undefined)) ?? {};
		later();
	}

	/** Tells what is other than before. What is not there word for word waits for the code that looks closer. */
	function settle(): void {
		const news = places.filter(
			({ claim, status }) => known.get(claim) !== status && (search || status !== 'missing'),
		);
		for (const { claim, status } of news) {
			known.set(claim, status);
			told.delete(claim);
			host.tell('anchor', { claim, status });
		}
		follow();
		if (news.length > 0) void offer();
	}

	/** Says in each note what there is of its passage. */
	async function offer(): Promise<void> {
		const ways = canMark ? undefined : await bringWays();
		host.offer((claim) => {
			const { status, range } = places.find((it) => it.claim === claim) ?? {};
			const changed = status === 'changed';
			if (!range) return undefined;
			if (!canMark) return ways?.linkToPassage(range, changed, words);
			return <PassageButton changed={changed} show={() => show(claim)} words={words} />;
		});
	}

	/** Marks what has a note that the reader can reach. */
	function follow(): void {
		const reachable = reachableClaims(host);
		marked = places.filter(
			({ claim, status }) => reachable.has(claim) && (status !== 'changed' || told.has(claim)),
		);
		setMarks(
			element,
			marked.flatMap(({ range }) => range ?? []),
		);
	}

	async function show(claim: string): Promise<void> {
		told.add(claim);
		follow();
		const ways = await bringWays();
		const place = places.find((it) => it.claim === claim);
		if (place) ways?.showPassage(host, place);
	}

	async function press(event: MouseEvent): Promise<void> {
		if (!canMark || marked.length === 0) return;
		// Who has just selected words wants those.
		if (getSelection()?.isCollapsed === false) return;
		const inside = event.target instanceof Node && article?.contains(event.target);
		if (inside) (await bringWays())?.pressed(host, marked, event);
	}

	document.addEventListener('click', press);
	return {
		work,
		follow,
		stop() {
			document.removeEventListener('click', press);
			setMarks(element, []);
		},
	};
}

/** The ways between notes and passages, loaded when one is gone. */
function bringWays() {
	return import('./there-and-back.ts').catch(() => undefined);
}
