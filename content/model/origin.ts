// Our own address as it is configured. The worker writes it into scripts, the deploy hashes them: one reading for both.

/**
 * The origin of a website, without a slash at its end; `undefined` if the text is anything else.
 *
 * @example
 * parseOrigin('https://gloss.example/'); // 'https://gloss.example'
 */
export function parseOrigin(text: string | undefined): string | undefined {
	if (!text || !URL.canParse(text)) return undefined;
	const { protocol, origin, href } = new URL(text);
	return /^https?:$/u.test(protocol) && href === `${origin}/` ? origin : undefined;
}
