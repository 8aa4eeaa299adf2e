// Signatures of what the desk asks of the worker: HMAC-SHA-256 with the secret that both know. Pure: no clock, and the
// secret is an argument.

/** What a signature is for: one that was made for a link to a draft is worth nothing for a purge. */
export type Purpose = 'draft' | 'purge';

/** What is signed: a purpose, and what it is about. */
export type Signed = readonly [purpose: Purpose, ...about: string[]];

/** A shorter secret could be guessed. */
export const MIN_SECRET = 32;

/** Whether a text is long enough to be the secret. */
export function isSecret(text: string | undefined): text is string {
	return text !== undefined && text.length >= MIN_SECRET;
}

/**
 * Signs in hex digits.
 *
 * @example
 * await sign(secret, ['draft', 'assad-quiz', '1765065600']); // 64 hex digits
 */
export async function sign(secret: string, signed: Signed): Promise<string> {
	const bytes = await crypto.subtle.sign('HMAC', await keyOf(secret, 'sign'), bytesOf(signed));
	return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a signature, which may be any text, was made of this with this secret. Compared in constant time. */
export async function isSigned(
	secret: string,
	signature: string,
	signed: Signed,
): Promise<boolean> {
	if (!/^[0-9a-f]{64}$/u.test(signature)) return false;
	const bytes = Uint8Array.from(signature.match(/../gu) ?? [], (hex) => Number.parseInt(hex, 16));
	return crypto.subtle.verify('HMAC', await keyOf(secret, 'verify'), bytes, bytesOf(signed));
}

/** JSON keeps the parts apart, whatever is in them. */
function bytesOf(signed: Signed): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(signed));
}

function keyOf(secret: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const bytes = new TextEncoder().encode(secret);
	return crypto.subtle.importKey('raw', bytes, algorithm, false, [use]);
}
