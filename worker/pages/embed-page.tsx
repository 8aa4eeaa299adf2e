// The publisher's page: a piece as it will stand in a column, and what to paste. Without scripts all of it is there to
// read; with them it can be tried in other colours, measured and copied.
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import { htmlDocument, type PageFiles } from './html.ts';
import { policiesFor, type Snippet, snippetsFor } from './snippets.ts';

type Page = {
	piece: Piece;
	slug: string;
	origin: string;
	files: PageFiles;
	/** Path of the page's script. */
	script: string;
};

/** Columns of a page in which the piece is shown, in pixels. */
const FRAMES = [
	['Phone', 390],
	['Column', 300],
	['Wide', 720],
] as const;

/** Widths at which the height to reserve is measured. */
const MEASURED = [320, 390, 600, 720];

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

/** Until it has been measured. */
const HEIGHT = 700;

export function embedPage({ piece, slug, origin, files, script }: Page): string {
	const subject = { piece, slug, origin, height: HEIGHT };
	return htmlDocument({
		lang: 'en',
		dir: 'ltr',
		title: `Embed: ${piece.title}`,
		tags: [['meta', { name: 'robots', content: 'noindex' }]],
		files,
		// It listens before the first frame can speak.
		blocks: `<script src="${script}"></script>`,
		body: renderToString(
			<main>
				<Head piece={piece} slug={slug} />
				<Frames piece={piece} slug={slug} />
				<section aria-labelledby="paste">
					<h2 id="paste">Paste</h2>
					<div class="snippets">
						{[...snippetsFor(subject), ...policiesFor(subject)].map((it) => (
							<SnippetView key={it.id} snippet={it} />
						))}
					</div>
				</section>
				<Heights slug={slug} />
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
				{piece.kind} · <code>{slug}</code> · {piece.lang} · updated {piece.updated.slice(0, 10)} ·{' '}
				<a href={`/p/${slug}`}>hosted page</a>
				{Object.entries(piece.alternates ?? {}).map(([lang, other]) => (
					<>
						{' · '}
						<a href={`/embed/${other}`} hreflang={lang}>
							in {lang}
						</a>
					</>
				))}
			</p>
		</header>
	);
}

function Frames({ piece, slug }: { piece: Piece; slug: string }) {
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
							{name}, {width} px <output data-height-of={width} />
						</figcaption>
						<iframe
							src={`/e/${slug}`}
							title={`${name}: ${piece.title}`}
							width={width}
							height={HEIGHT}
							sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
						/>
					</figure>
				))}
			</div>
		</section>
	);
}

type Values = readonly (readonly [value: string, label: string])[];

function Wish({ legend, name, values }: { legend: string; name: string; values: Values }) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{values.map(([value, label], i) => (
				<label key={value}>
					<input type="radio" name={name} value={value} checked={i === 0} />
					<span>{label}</span>
				</label>
			))}
		</fieldset>
	);
}

function SnippetView({ snippet: { id, title, when, text } }: { snippet: Snippet }) {
	return (
		<article>
			<h3 id={`${id}-title`}>{title}</h3>
			<p>{when}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its column is scrolled with keys */}
			<section class="code" tabIndex={0} aria-labelledby={`${id}-title`}>
				<pre id={id}>
					<code>{text}</code>
				</pre>
			</section>
			<button type="button" data-copy={id} aria-describedby={`${id}-title`} hidden>
				Copy
			</button>
		</article>
	);
}

function Heights({ slug }: { slug: string }) {
	return (
		<section aria-labelledby="heights">
			<h2 id="heights">Height to reserve</h2>
			<p>What the piece takes as it opens. Reserved, nothing below it moves while it loads.</p>
			<table data-slug={slug}>
				<thead>
					<tr>
						<th scope="col">Column</th>
						{MEASURED.map((width) => (
							<th key={width} scope="col">
								{width} px
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					<tr>
						<th scope="row">Height</th>
						{MEASURED.map((width) => (
							<td key={width} data-measure={width}>
								–
							</td>
						))}
					</tr>
				</tbody>
			</table>
		</section>
	);
}
