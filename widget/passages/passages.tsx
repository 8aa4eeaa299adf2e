// Finds the passages of a piece in an article, marks what the reader may know of, and leads from a note to its passage
// and back. It reads the article and never writes to it.
import type { Passage } from '../../content/model/claim.ts';
import { PassageButton } from '../views/passage-button.tsx';
import { type ArticleText, rangeOf, readArticle } from './article-text.ts';
import { fold } from './fold.ts';
import type { Finder, Here, Host, Place } from './host.ts';
import { canMark, setMarks } from './marking.ts';
import { isUntouched } from './untouched.ts';
import { wordForWord } from './word-for-word.ts';

/** What looks closer: it is sent for when something does not stand there as it was quoted. */
type Search = Partial<typeof import('./look-closer.ts')>;

/** `later` asks for the work to be done again. */
export function findPassages(host: Host, later: () => void): Finder {
	const { element, part, piece, words, known } = host;
	/** Changed passages are marked only once the reader has been told that they are. */
	const told = new Set<string>();
	let article: Element | undefined;
	let text: ArticleText | undefined;
	let places = new Map<string, Place>();
	let marked: Place[] = [];
	/** Empty if it did not come. */
	let search: Search | undefined;

	function* work(here: Here | undefined, changed: boolean): Generator<void> {
		if (changed) text = undefined;
		article = here?.article;
		if (article) text ??= yield* readArticle(article);
		const now = new Map<string, Place>();
		for (const claim of known.keys()) now.set(claim, { claim, status: 'missing' });
		for (const [claim, passages] of here?.claims ?? []) {
			if (text) now.set(claim, yield* surestOf(claim, passages, text, search));
		}
		places = now;
		settle();
		if (!search && [...places.values()].some(({ range }) => !range)) void bringSearch();
	}

	async function bringSearch(): Promise<void> {
		search = (await import('./look-closer.ts').catch(() => undefined)) ?? {};
		later();
	}

	/** Tells what is other than before. What is not there as it was quoted waits for the code that looks closer. */
	function settle(): void {
		let news = false;
		for (const { claim, status } of places.values()) {
			if (known.get(claim) === status || (!search && status === 'missing')) continue;
			news = true;
			known.set(claim, status);
			told.delete(claim);
			host.tell('anchor', { claim, status });
		}
		follow();
		if (news) void offer();
	}

	/** Says in each note what there is of its passage. */
	async function offer(): Promise<void> {
		const ways = canMark ? undefined : await bringWays();
		host.offer((claim) => {
			const { status, range } = places.get(claim) ?? {};
			const changed = status === 'changed';
			if (!range) return undefined;
			if (!canMark) return ways?.linkToPassage(range, changed, words);
			return <PassageButton changed={changed} show={() => show(claim)} words={words} />;
		});
	}

	/** Marks what has a note that the reader can reach: in a quiz a note gives away the key. */
	function follow(): void {
		const uses = host.uses();
		const alone = uses.filter(({ id }) => id === part);
		const reachable = (alone[0] ? alone : uses)
			.flatMap((use) => use.claims)
			// A note shows what belongs to it as well.
			.flatMap((id) => [id, ...(piece.claims[id]?.with ?? []), piece.claims[id]?.replacedBy]);
		marked = [...places.values()].filter(
			({ claim, status }) => reachable.includes(claim) && (status !== 'changed' || told.has(claim)),
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
		const place = places.get(claim);
		if (place) ways?.showPassage(host, place);
	}

	async function press(event: MouseEvent): Promise<void> {
		// Who has just selected words wants those.
		if (!marked[0] || getSelection()?.isCollapsed === false) return;
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

/** Of the passages that a claim has for an article, the one that stands there as it was quoted, else the first that is found. */
function* surestOf(
	claim: string,
	passages: readonly Passage[],
	text: ArticleText,
	{ lookCloser }: Search = {},
): Generator<void, Place> {
	let surest: Place = { claim, status: 'missing' };
	for (const passage of passages) {
		yield;
		const found = wordForWord(text.text, fold(passage.quote));
		const range = found && rangeOf(text, found.start, found.end);
		const place =
			range && isUntouched(text.text, found, range, passage)
				? ({ status: 'exact', range } as const)
				: lookCloser && (yield* lookCloser(text, passage, range && found));
		if (place?.status === 'exact') return { claim, ...place };
		if (place && !surest.range) surest = { claim, ...place };
	}
	return surest;
}

/** The ways between notes and passages, loaded when one is gone. */
function bringWays() {
	return import('./there-and-back.ts').catch(() => undefined);
}
