// The publisher's page: a piece as it will stand in a column, and what to paste. Without scripts all of it is there to
// read; with them it can be tried in other colours and columns, and copied.
import { renderToString } from 'preact-render-to-string';
import { type Heights, heightAnywhere, heightIn } from '../../content/model/heights.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Pinned } from '../../content/model/widget-files.ts';
import { USUAL_HEIGHT } from '../oembed.ts';
import { Columns, HeightsView } from './heights-view.tsx';
import { htmlDocument, NOINDEX, type PageFiles } from './html.ts';
import { languageName } from './language-name.ts';
import { policiesFor, type Snippet, snippetsFor } from './snippets.ts';
import { Wish } from './wish.tsx';

type Page = {
	piece: Piece;
	slug: string;
	origin: string;
	files: PageFiles;
	/** Path of the page's script. */
	script: string;
	pinned: Pinned;
	/** As measured when the piece was published, if it was. */
	heights: Heights | undefined;
};

/** Columns of a page in which the piece is shown, in pixels. */
const FRAMES = [
	['Phone', 390],
	['Column', 300],
	['Wide', 720],
] as const;

/** Values of the bare page's address, and what they are called. */
const THEMES = [
	['light', 'light'],
	['dark', 'dark'],
	['auto', 'as the reader has it'],
] as const;
const DIRECTIONS = [
	['ltr', 'left to right'],
	['rtl', 'right to left'],
] as const;

/**
 * A document in English, all texts escaped. Frames and snippets have the measured heights, else `USUAL_HEIGHT`; what needs
 * the page's script is hidden until that runs.
 */
export function embedPage({ files, script, ...subject }: Page): string {
	const { piece, slug, heights } = subject;
	const height = heights ? heightAnywhere(heights) : USUAL_HEIGHT;
	const snippets = [...snippetsFor({ ...subject, height }), ...policiesFor(subject)];
	return htmlDocument({
		lang: 'en',
		dir: 'ltr',
		title: `Embed: ${piece.title}`,
		tags: [NOINDEX],
		files,
		// It listens before the first frame can speak.
		blocks: `<script src="${script}"></script>`,
		body: renderToString(
			<main>
				<Head piece={piece} slug={slug} />
				<Frames piece={piece} slug={slug} heights={heights} />
				<HeightsView heights={heights} />
				<section aria-labelledby="paste">
					<div class="bar">
						<h2 id="paste">Paste</h2>
						{heights && <Columns heights={heights} />}
					</div>
					<div class="snippets">
						{snippets.map((it) => (
							<SnippetView key={it.id} snippet={it} />
						))}
					</div>
				</section>
				<p class="visually-hidden" role="status" id="said" />
			</main>,
		),
	});
}

function Head({ piece, slug }: { piece: Piece; slug: string }) {
	return (
		<header>
			<p class="label">Embed</p>
			<h1 lang={piece.lang} dir={directionOf(piece.lang)}>
				{piece.title}
			</h1>
			<p class="facts">
				{piece.kind} · <code>{slug}</code> · {languageName(piece.lang)} · updated{' '}
				{piece.updated.slice(0, 10)} · <a href={`/p/${slug}`}>hosted page</a>
				{Object.entries(piece.alternates ?? {}).map(([lang, other]) => (
					<>
						{' · '}
						<a href={`/embed/${other}`} hreflang={lang}>
							in {languageName(lang)}
						</a>
					</>
				))}
			</p>
			<nav aria-label="On this page">
				<a href="#look">Look</a>
				<a href="#heights">Height to reserve</a>
				<a href="#paste">Paste</a>
			</nav>
		</header>
	);
}

function Frames({ piece, slug, heights }: Pick<Page, 'piece' | 'slug' | 'heights'>) {
	return (
		<section aria-labelledby="look">
			<div class="bar">
				<h2 id="look">Look</h2>
				<form id="wishes" hidden>
					<Wish legend="Theme" name="theme" values={THEMES} />
					<Wish legend="Page" name="dir" values={DIRECTIONS} />
				</form>
			</div>
			<div class="frames">
				{FRAMES.map(([name, width]) => (
					// biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is scrolled with keys
					<figure key={width} class={`is-${width}`} tabIndex={0}>
						<figcaption>
							{name}, {width} px <output data-height-of={width} aria-live="off" />
						</figcaption>
						<iframe
							src={`/e/${slug}`}
							title={`${name}: ${piece.title}`}
							width={width}
							height={heights ? heightIn(heights, width) : USUAL_HEIGHT}
							sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
						/>
					</figure>
				))}
			</div>
		</section>
	);
}

function SnippetView({ snippet: { id, title, when, text, reserves } }: { snippet: Snippet }) {
	return (
		<article>
			<h3 id={`${id}-title`}>{title}</h3>
			<p>{when}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its column is scrolled with keys */}
			<section class="code" tabIndex={0} aria-labelledby={`${id}-title`}>
				<pre id={id} data-reserves={reserves}>
					<code>{text}</code>
				</pre>
			</section>
			<button type="button" data-copy={id} aria-describedby={`${id}-title`} hidden>
				Copy
			</button>
		</article>
	);
}
