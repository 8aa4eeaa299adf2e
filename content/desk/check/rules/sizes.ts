// What KV and readers' lines can take.
import { MAX_METADATA_BYTES, metadataOf } from '../../../model/metadata.ts';
import { MAX_BYTES } from '../../../model/piece.ts';
import type { Rule } from '../../files/folder.ts';
import { serialize } from '../../publish/compile.ts';
import { compileFolder } from '../../publish/compile-folder.ts';
import { firstViewSize, MAX_FIRST_VIEW } from '../first-view-size.ts';
import { error, type Found, warning } from '../found.ts';

/** No compiled piece, no metadata and no first view is too large. */
export const sizes: Rule = (folder) =>
	compileFolder(folder).flatMap(({ file, piece }) => {
		const found: Found[] = [];
		const bytes = Buffer.byteLength(serialize(piece));
		if (bytes > MAX_BYTES) {
			const message = `With its claims and sources it has ${bytes} bytes; ${MAX_BYTES} are allowed. Split it into two pieces.`;
			found.push(error({ file }, 'piece/too-large', [], message));
		}
		const first = firstViewSize(piece) ?? 0;
		if (first > MAX_FIRST_VIEW) {
			const message = `About ${first} bytes are on the line before the first question can be answered; up to ${MAX_FIRST_VIEW} come at once. Shorten the first question, its feedback or its claims, or begin with another.`;
			found.push(warning({ file }, 'piece/heavy-first-view', ['questions', 0], message));
		}
		// Revision and time of publishing always have the same length.
		const metadata = metadataOf(piece, '0'.repeat(12), new Date(0).toISOString());
		const size = Buffer.byteLength(JSON.stringify(metadata));
		if (size > MAX_METADATA_BYTES) {
			const message = `Its title and dates take ${size} bytes; KV keeps ${MAX_METADATA_BYTES} beside a piece. Shorten the title or a date.`;
			found.push(error({ file }, 'metadata/too-large', ['title'], message));
		}
		return found;
	});
