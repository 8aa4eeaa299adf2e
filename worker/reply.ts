// Puts an answer together: headers by the policy, 304 where the reader has it already. The only maker of
// responses, but that again.ts gives the same ones again.
import type { Context } from 'hono';
import type { Gone } from '../content/model/boot.ts';
import { type Made, remember } from './again.ts';
import { cacheControl, IMMUTABLE, type Moment, NEVER, PIECE, WIDGET } from './caching.ts';
import type { App } from './env.ts';
import { ERRORS, type ErrorCode } from './errors.ts';
import { hasTag } from './etag.ts';
import { ELSEWHERE } from './header-table.ts';
import { headersOf, type Says, withoutType } from './headers.ts';
import { keptBody } from './kept-body.ts';
import { rowOf } from './row-of.ts';

/** What is sent. `body` is only called if it is. */
export type Answer = Omit<Says, 'allow' | 'preflight' | 'retryAfter'> &
	(
		| { body: () => string | ArrayBuffer; kept?: never; made?: never }
		// What `kept` names, beside the tag, is made once and remembered for a while; so is the whole answer if it says what it is
		// `made` of.
		| { body: () => string; kept: string; made?: Made }
	);

/** Why a request has no answer. `changesAt` (epoch milliseconds): when asking again will give another one. */
export type Fault = {
	kind: 'fault';
	code: ErrorCode;
	message?: string;
	/** Of a piece that was there: what its readers are told. */
	gone?: Gone;
	changesAt?: number | undefined;
	tags?: readonly string[];
	/** What was asked for is not public, and nothing of the answer is kept. */
	byLink?: true;
};

/** Sends an answer, or 304. */
export function reply(c: Context<App>, answer: Answer): Response {
	const headers = headersOf(rowOf(c), saysIn(answer));
	const { etag, kept, made } = answer;
	const key = `${kept} ${etag}`;
	if (kept && made && etag) remember(c.req.url, { ...made, key, etag, headers });
	if (etag && hasTag(c.req.header('If-None-Match'), etag)) {
		return new Response(null, { status: 304, headers: withoutType(headers) });
	}
	const body = answer.kept === undefined ? answer.body() : keptBody(key, answer.body);
	return new Response(body, { headers });
}

function saysIn({ type, caching, byLink, rights, etag, tags, served }: Answer): Says {
	return {
		caching,
		...(type && { type }),
		...(byLink && { byLink }),
		...(rights && { rights }),
		...(etag && { etag }),
		...(tags && { tags }),
		...(served && { served }),
	};
}

/** Sends an error as JSON: `{ "error": { "code", "message" } }`. */
export function replyFault(c: Context<App>, fault: Fault): Response {
	const { code, changesAt, tags, byLink } = fault;
	const { status, message, maxAge, retryAfter } = ERRORS[code];
	const headers = headersOf(ELSEWHERE, {
		type: 'json',
		caching: maxAge === 0 || byLink ? NEVER : cacheControl({ maxAge }, momentOf(c, changesAt)),
		...(tags && { tags }),
		...(byLink && { byLink }),
		...(code === 'method-not-allowed' && { allow: true }),
		...(retryAfter && { retryAfter }),
	});
	return c.body(
		JSON.stringify({ error: { code, message: fault.message ?? message } }),
		status,
		headers,
	);
}

/** Sends a page that says why there is no other. */
export function replyPage(
	c: Context<App>,
	status: (typeof ERRORS)[ErrorCode]['status'],
	body: string,
	says: Pick<Says, 'caching' | 'tags' | 'rights' | 'byLink' | 'retryAfter'>,
): Response {
	return c.body(body, status, headersOf(rowOf(c), { type: 'html', ...says }));
}

/** Sends what a browser wants to know before it asks from another origin. */
export function replyPreflight(c: Context<App>): Response {
	return c.body(null, 204, headersOf(ELSEWHERE, { caching: NEVER, preflight: true }));
}

/** Now, as caching sees it. */
export function momentOf(c: Context<App>, changesAt?: number): Moment {
	return { now: Date.now(), changesAt, fresh: Boolean(c.env.FRESH) };
}

/** How long an answer may be kept, as the table has it for its address; `changesAt` (epoch milliseconds) as in `Moment`. */
export function cachingOf(c: Context<App>, changesAt?: number): string {
	const { caching } = rowOf(c);
	switch (caching) {
		case 'piece':
			return cacheControl(PIECE, momentOf(c, changesAt));
		case 'code':
			return cacheControl(WIDGET, momentOf(c, changesAt));
		case 'immutable':
			return IMMUTABLE;
		case 'never':
			return NEVER;
	}
}
