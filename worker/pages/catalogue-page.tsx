// The catalogue as a page: what there is to embed, by language, each leading to what to paste. Nothing to run.
import { renderToString } from 'preact-render-to-string';
import type { Entry } from '../catalogue.ts';
import { type HeadTag, htmlDocument, NOINDEX, type PageFiles } from './html.ts';
import { languageName } from './language-name.ts';

type Page = {
	/** Newest first. */
	pieces: readonly Entry[];
	origin: string;
	files: PageFiles;
	/** Whether search engines may list it. */
	listed: boolean;
};

const TITLE = 'Quizzes and explainers to embed';
const DESCRIPTION = 'What there is to embed, how each piece stands on a page, and what to paste.';

/**
 * A document in English, all texts escaped; titles are set apart in their own language and direction. Each language has a
 * section `#in-<lang>`, and where there is nothing yet it says so.
 */
export function cataloguePage({ pieces, origin, files, listed }: Page): string {
	const groups = byLanguage(pieces);
	return htmlDocument({
		lang: 'en',
		dir: 'ltr',
		title: `${TITLE} · ${new URL(origin).host}`,
		tags: [
			...(listed ? [] : [NOINDEX]),
			['link', { rel: 'canonical', href: `${origin}/` }],
			['meta', { name: 'description', content: DESCRIPTION }],
			...FEEDS.map(({ type, href, title }): HeadTag => {
				return ['link', { rel: 'alternate', type, href: origin + href, title }];
			}),
		],
		files,
		body: renderToString(
			<main>
				<Head groups={groups} />
				{groups.map((group) => (
					<LanguageView key={group.lang} group={group} />
				))}
			</main>,
		),
	});
}

const FEEDS = [
	{ href: '/feed.json', type: 'application/feed+json', title: 'JSON Feed' },
	{ href: '/feed.xml', type: 'application/atom+xml', title: 'Atom' },
] as const;

/** Pieces of one language, and what it is called in English. */
type Group = { lang: string; name: string; pieces: readonly Entry[] };

/** The language of the newest piece comes first. */
function byLanguage(pieces: readonly Entry[]): Group[] {
	const groups = Map.groupBy(pieces, ({ lang }) => lang);
	return [...groups].map(([lang, list]) => ({ lang, name: languageName(lang), pieces: list }));
}

function Head({ groups }: { groups: readonly Group[] }) {
	return (
		<header>
			<p class="label">Gloss</p>
			<h1>{TITLE}</h1>
			<p class="lead">
				{groups.length > 0
					? 'Choose a piece to see how it stands on a page, and what to paste.'
					: 'There is nothing to embed yet. What is published is listed here within minutes.'}
			</p>
			<p class="lead">
				New pieces, corrections and withdrawals:{' '}
				{FEEDS.map(({ href, title }, i) => (
					<>
						{i > 0 && ', '}
						<a href={href}>{title}</a>
					</>
				))}
				. This list: <a href="/v1/pieces">JSON</a>.
			</p>
			{groups.length > 1 && (
				<nav aria-label="Languages">
					{groups.map(({ lang, name }) => (
						<a key={lang} href={`#in-${lang}`}>
							{name}
						</a>
					))}
				</nav>
			)}
		</header>
	);
}

function LanguageView({ group: { lang, name, pieces } }: { group: Group }) {
	return (
		<section aria-labelledby={`in-${lang}`}>
			<h2 id={`in-${lang}`}>
				{name} <span class="facts">{pieces.length}</span>
			</h2>
			<ul>
				{pieces.map((piece) => (
					<EntryView key={piece.slug} piece={piece} />
				))}
			</ul>
		</section>
	);
}

function EntryView({ piece: { slug, kind, lang, title, updated } }: { piece: Entry }) {
	return (
		<li>
			<h3>
				<a href={`/embed/${slug}`}>
					<bdi lang={lang}>{title}</bdi>
				</a>
			</h3>
			<p class="facts">
				<span>
					{kind} · <code>{slug}</code> · updated{' '}
					<time dateTime={updated}>{updated.slice(0, 10)}</time>
				</span>{' '}
				<a href={`/p/${slug}`}>
					hosted page<span class="visually-hidden">: {slug}</span>
				</a>
			</p>
		</li>
	);
}
