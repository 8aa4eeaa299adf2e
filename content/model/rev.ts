// The revision of a piece: a name for its bytes.

/** Whether a string, from a URL for example, can be a revision. */
export function isRev(text: string): boolean {
	return /^[0-9a-f]{12}$/.test(text);
}

/**
 * First 12 hex digits of the SHA-256 of a value's UTF-8 bytes. Computed from the bytes each time, never believed
 * from metadata.
 *
 * @example
 * await revOf('{}'); // '44136fa355b3'
 */
export async function revOf(value: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
	return Array.from(new Uint8Array(digest).subarray(0, 6), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');
}
