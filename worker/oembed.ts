// oEmbed 1.0 (https://oembed.com): what is asked, and what is said of a piece. Pure: no request, no clock.

import { escapeHtml } from '../content/model/escape-html.ts';
import { type Heights, heightIn } from '../content/model/heights.ts';
import type { Piece } from '../content/model/piece.ts';
import { PIECE } from './caching.ts';

/** What a consumer asks for; sizes are in pixels. */
export type Wanted = { slug: string; maxWidth: number; maxHeight: number };

/** Why a request cannot be answered, as a code of errors.ts. */
export type Unanswerable = { error: 'bad-query' | 'bad-format'; message: string };

/** A column of text. */
const WIDTH = 600;

/** About what a question with its answer needs in such a column: for pieces that were not measured. */
export const USUAL_HEIGHT = 700;

/** Seconds a consumer may keep what we say: the piece itself is fetched anew by every reader. */
const CACHE_AGE = 3_600;

/** Seconds for which what was said may still be said by a cache in front of us, in an outage at the latest. */
const SAID_FOR = PIECE.maxAge + (PIECE.ifError ?? 0);

/**
 * Reads the query of `/oembed`. Only addresses of our own pages are known: `origin` is ours, exactly.
 *
 * @example
 * wantedFrom(new URLSearchParams('url=https://gloss.example/p/daily'), 'https://gloss.example');
 * // { slug: 'daily', maxWidth: Infinity, maxHeight: Infinity }
 */
export function wantedFrom(query: URLSearchParams, origin: string): Wanted | Unanswerable {
	// The specification has 501 for a format that a provider does not have (section 2.3.4).
	const format = query.get('format') || 'json';
	if (format !== 'json') return { error: 'bad-format', message: 'Only format=json is answered.' };
	const slug = slugIn(query.get('url') ?? '', origin);
	if (!slug) {
		return {
			error: 'bad-query',
			message: `"url" must be the address of a piece, such as ${origin}/p/<slug>.`,
		};
	}
	const [maxWidth, maxHeight] = [pixels(query.get('maxwidth')), pixels(query.get('maxheight'))];
	if (!maxWidth || !maxHeight) {
		return { error: 'bad-query', message: '"maxwidth" and "maxheight" must be whole pixels.' };
	}
	return { slug, maxWidth, maxHeight };
}

/**
 * The answer: an iframe of the bare page, as high as the piece is in it, no larger than was asked for.
 *
 * @param secondsLeft - until the piece changes
 */
export function richOf(
	piece: Piece,
	{ slug, maxWidth, maxHeight }: Wanted,
	origin: string,
	heights: Heights | undefined,
	secondsLeft: number,
) {
	const width = Math.min(WIDTH, maxWidth);
	const height = Math.min(heights ? heightIn(heights, width) : USUAL_HEIGHT, maxHeight);
	return {
		version: '1.0',
		type: 'rich',
		title: piece.title,
		provider_name: piece.credit.name,
		provider_url: piece.credit.url,
		// Where a change is near, nothing: a consumer that asked a cache in the last moment would keep it beyond.
		cache_age: secondsLeft > SAID_FOR + CACHE_AGE ? CACHE_AGE : 0,
		html: iframeOf({ origin, slug, title: piece.title, width, height }),
		width,
		height,
	};
}

type Frame = {
	origin: string;
	slug: string;
	title: string;
	width: number | '100%';
	height: number;
};

/** An iframe that shows a piece. What it may do is what the widget needs: scripts, and links that open pages. */
export function iframeOf({ origin, slug, title, width, height }: Frame): string {
	const attributes = {
		src: `${origin}/e/${slug}`,
		title,
		width: `${width}`,
		height: `${height}`,
		loading: 'lazy',
		sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
		allow: 'clipboard-write',
		// WordPress removes `style`, and keeps this.
		frameborder: '0',
	};
	const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
	return `<iframe${list.join('')}></iframe>`;
}

function slugIn(address: string, origin: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (url.origin !== origin) return undefined;
	return /^\/(?:p|e|embed)\/([a-z0-9][a-z0-9-]{0,63})$/u.exec(url.pathname)?.[1];
}

/** No limit where nothing is said; undefined where it is no size. */
function pixels(text: string | null): number | undefined {
	if (text === null || text === '') return Number.POSITIVE_INFINITY;
	return /^\d+$/u.test(text) ? Number(text) || undefined : undefined;
}
