// Rules that a piece passes over, each with its reason. Only rules of taste and judgement: what would reach readers
// broken cannot be silenced.
import type { Doc, Folder } from '../files/folder.ts';
import { error, type Found, warning } from './found.ts';

const SILENCEABLE: readonly string[] = [
	'statement/no-claim',
	'choice/no-feedback',
	'note/gives-away',
	'text/no-mark',
	'date/expires-too-early',
	'date/review-too-early',
	'date/review-too-late',
	'date/updated-before-as-of',
	'correction/not-here',
	'correction/lost',
	'correction/missing',
];

/** Only publishing finds these, so that a check cannot know whether passing them over is idle. */
const LIVE: readonly string[] = ['correction/lost', 'correction/missing'];

/** A finding that the piece passes over, and why. */
export type Silenced = Found & { reason: string };

/** What is left of findings, and what is not. */
export type Sorted = { kept: Found[]; silenced: Silenced[] };

/** Takes out what the pieces of a folder pass over, and adds what is wrong with their doing so. */
export function silence(folder: Pick<Folder, 'pieces'>, found: readonly Found[]): Sorted {
	const { kept, silenced } = passOver(folder, found);
	const gone = new Set(silenced.map(({ file, code }) => `${file} ${code}`));
	return { kept: [...kept, ...folder.pieces.flatMap((it) => misuse(it, gone))], silenced };
}

/** Takes out what the pieces of a folder pass over. */
export function passOver({ pieces }: Pick<Folder, 'pieces'>, found: readonly Found[]): Sorted {
	const reasons = new Map(
		pieces.map(({ file, value }) => [file, new Map(Object.entries(value?.silence ?? {}))]),
	);
	const silenced = found.flatMap((it) => {
		const reason = reasons.get(it.file)?.get(it.code);
		return reason !== undefined && SILENCEABLE.includes(it.code) ? [{ ...it, reason }] : [];
	});
	const gone = new Set(silenced.map(({ file, code }) => `${file} ${code}`));
	return { kept: found.filter(({ file, code }) => !gone.has(`${file} ${code}`)), silenced };
}

function misuse(piece: Doc<{ silence?: Record<string, string> | undefined }>, gone: Set<string>) {
	return Object.keys(piece.value?.silence ?? {}).flatMap((code): Found[] => {
		if (!SILENCEABLE.includes(code)) {
			const message = `"${code}" cannot be passed over. These can: ${SILENCEABLE.join(', ')}.`;
			return [error(piece, 'silence/not-possible', ['silence', code], message)];
		}
		if (LIVE.includes(code) || gone.has(`${piece.file} ${code}`)) return [];
		const message = `Nothing here breaks "${code}". Remove this line.`;
		return [warning(piece, 'silence/idle', ['silence', code], message)];
	});
}
