// Files of the build, named after what is in them, so that a browser may keep each for ever.
import type { BuiltFile } from '../../content/model/boot.ts';

/** A file called `<name>-<hash>.<ext>`. */
export async function fileOf(
	name: string,
	ext: 'js' | 'css' | 'svg',
	code: string,
): Promise<BuiltFile> {
	return { file: `${name}-${await hashOf(code)}.${ext}`, code };
}

/** The first 12 hex digits of the SHA-256 of a text in UTF-8. */
export async function hashOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest).subarray(0, 6), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');
}
