// Every error the worker answers with: its status, its words, and how long it may be kept.

type Row = {
	status: 400 | 403 | 404 | 405 | 410 | 500 | 501 | 502 | 503;
	message: string;
	/** Seconds a cache may keep the answer; 0 is never, so that a cache falls back to its stale copy instead. */
	maxAge: number;
	/** Seconds after which asking again makes sense. */
	retryAfter?: number;
};

const ROWS = {
	'bad-slug': {
		status: 400,
		message: 'A slug has 1 to 64 lower-case letters, digits and hyphens.',
		maxAge: 300,
	},
	'bad-query': { status: 400, message: 'The query cannot be read.', maxAge: 300 },
	forbidden: { status: 403, message: 'The signature is not valid.', maxAge: 0 },
	'not-found': { status: 404, message: 'There is nothing at this address.', maxAge: 30 },
	'method-not-allowed': {
		status: 405,
		message: 'Only GET, HEAD and OPTIONS are answered.',
		maxAge: 0,
	},
	gone: { status: 410, message: 'This piece is no longer available.', maxAge: 30 },
	'bad-format': { status: 501, message: 'There is no such format of this.', maxAge: 0 },
	internal: { status: 500, message: 'Something went wrong here.', maxAge: 0 },
	misconfigured: {
		status: 500,
		message:
			'The variable ORIGIN is missing or is not an address such as "https://gloss.example". Set it in wrangler.toml.',
		maxAge: 0,
	},
	'content-invalid': {
		status: 502,
		message: 'What is stored under this slug is not a valid piece.',
		maxAge: 0,
	},
	'content-unavailable': {
		status: 503,
		message: 'The content cannot be read at the moment.',
		maxAge: 0,
		retryAfter: 10,
	},
} as const satisfies Record<string, Row>;

/** The public codes of errors. */
export type ErrorCode = keyof typeof ROWS;

export const ERRORS: Readonly<Record<ErrorCode, Row>> = ROWS;
