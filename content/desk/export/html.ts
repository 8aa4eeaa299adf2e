// Markup of our own pages: `html` escapes whatever is put into it (https://hono.dev/docs/helpers/html).
import { html, raw } from 'hono/html';

/** A piece of safe markup. */
export type Html = ReturnType<typeof html>;

export { html };

/** Markup that is written here and comes from nobody else. */
export function trusted(markup: string): Html {
	return raw(markup);
}
