// The two documents of the preview: the page that editors work on, and the page around a piece, as a partner's would be.
// Whatever comes from content is escaped.
import { escapeHtml } from '../../model/escape-html.ts';
import { directionOf } from '../../model/language.ts';
import type { Article } from './article.ts';

/** Paths of what both need. */
export const FILES = {
	page: '/preview/page.js',
	pageSheet: '/preview/page.css',
	host: '/preview/host.js',
	hostSheet: '/preview/host.css',
	icon: '/preview/icon.svg',
} as const;

export const PAGE_POLICY = policy("'self'", "frame-src 'self'", "frame-ancestors 'none'");

/** The page around a piece has the widget from another origin. */
export function hostPolicy(gloss: string): string {
	return policy(`'self' ${gloss}`, "frame-ancestors 'self'");
}

/** Our scripts and nothing else. */
function policy(ours: string, ...more: readonly string[]): string {
	return [
		"default-src 'none'",
		`script-src ${ours}`,
		"style-src 'self'",
		`img-src ${ours}`,
		`connect-src ${ours}`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		...more,
	].join('; ');
}

/** The page that editors work on: its script draws it. */
export function toolPage(): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview – Gloss</title><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="${FILES.icon}"><link rel="stylesheet" href="${FILES.pageSheet}"></head><body><div id="desk"></div><noscript>The preview needs scripts.</noscript><script src="${FILES.page}"></script></body></html>`;
}

/** The columns of phones and of pages on a desk, in pixels. */
export const WIDTHS = [320, 390, 590, 720] as const;

export type Host = {
	/** The origin of the widget. */
	gloss: string;
	/** The name under which the piece is served. */
	slot: string;
	title: string;
	lang: string;
	theme: 'light' | 'dark';
	dir: 'ltr' | 'rtl';
	/** Of its column, in pixels. */
	width: (typeof WIDTHS)[number];
	/** In what it stands: nothing, an article that is made of its passages, or one that the page itself has. */
	around: { kind: 'alone' } | { kind: 'made'; article: Article } | { kind: 'own' };
};

/** The page around a piece. */
export function hostPage(host: Host): string {
	const { gloss, slot, title, lang, theme, dir, width, around } = host;
	const canonical = around.kind === 'made' ? around.article.address : undefined;
	const link = canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : '';
	const place = `<div data-gloss="${escapeHtml(slot)}" data-gloss-theme="${theme}" data-gloss-load="eager" data-gloss-storage="session"><p><a href="${gloss}/p/${escapeHtml(slot)}">${escapeHtml(title)}</a></p></div>`;
	const script = `<script async src="${gloss}/e/${escapeHtml(slot)}.js"></script>`;
	return `<!doctype html><html lang="${escapeHtml(lang)}" dir="${dir}" class="${theme} is-${width}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${link}<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="${FILES.icon}"><link rel="stylesheet" href="${FILES.hostSheet}"></head><body><script src="${FILES.host}"></script>${bodyOf(host, place)}${script}</body></html>`;
}

function bodyOf({ around, lang }: Host, place: string): string {
	const text = `lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;
	switch (around.kind) {
		case 'alone':
			return `<main>${place}</main>`;
		case 'own':
			return `<main><article id="article" ${text}>${place}</article></main>`;
		case 'made': {
			const [first = '', ...rest] = around.article.paragraphs.map(
				(it) => `<p>${escapeHtml(it)}</p>`,
			);
			return `<main><article ${text}>${first}${place}${rest.join('')}</article></main>`;
		}
	}
}
