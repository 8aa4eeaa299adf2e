// What KV and readers' lines can take.
import { MAX_METADATA_BYTES, metadataOf } from '../../../model/metadata.ts';
import { type Draft, MAX_BYTES } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { serialize } from '../../publish/compile.ts';
import { compileFolder } from '../../publish/compile-folder.ts';
import { firstViewSize, MAX_FIRST_VIEW } from '../first-view-size.ts';
import { error, type Found, warning } from '../found.ts';

/** No compiled piece, no metadata and no first view is too large. */
export const sizes: Rule = (folder) =>
	folder.pieces.flatMap((piece) => {
		const draft = piece.value;
		if (!draft || piece.found.length > 0) return [];
		return [
			...ofPiece(folder, piece),
			...ofMetadata(piece, draft),
			...ofFirstView(folder, piece, draft),
		];
	});

function ofPiece(folder: Folder, piece: Doc<Draft>): Found[] {
	// What it is compiled from is larger than what comes of it: most pieces need not be compiled.
	const parts = [piece, folder.story, ...folder.translations];
	if (parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) <= MAX_BYTES) return [];
	const compiled = compileFolder({ ...folder, pieces: [piece] });
	return compiled.flatMap((it): Found[] => {
		const bytes = Buffer.byteLength(serialize(it.piece));
		if (bytes <= MAX_BYTES) return [];
		const message = `With its claims and sources it has ${bytes} bytes; ${MAX_BYTES} are allowed. Split it into two pieces.`;
		return [error(piece, 'piece/too-large', [], message)];
	});
}

function ofMetadata(piece: Doc<Draft>, draft: Draft): Found[] {
	// Revision and times of publishing always have the same length.
	const at = new Date(0).toISOString();
	const metadata = { ...metadataOf(draft, '0'.repeat(12), at), first: at };
	const size = Buffer.byteLength(JSON.stringify(metadata));
	if (size <= MAX_METADATA_BYTES) return [];
	const message = `Its title and dates take ${size} bytes; KV keeps ${MAX_METADATA_BYTES} beside a piece. Shorten the title or a date.`;
	return [error(piece, 'metadata/too-large', ['title'], message)];
}

function ofFirstView(folder: Folder, piece: Doc<Draft>, draft: Draft): Found[] {
	const size = firstViewSize(folder, draft) ?? 0;
	if (size <= MAX_FIRST_VIEW) return [];
	const message = `About ${size} bytes are on the line before the first question can be answered; up to ${MAX_FIRST_VIEW} come at once. Shorten the first question, its feedback or its claims, or begin with another.`;
	return [warning(piece, 'piece/heavy-first-view', ['questions', 0], message)];
}
