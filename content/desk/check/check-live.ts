// Compares what is to be published with what readers have now. The caller reads KV; this reads nothing.
import { pieceKey } from '../../model/keys.ts';
import type { Folder } from '../files/folder.ts';
import { pieceIn } from '../live/live-value.ts';
import { compileFolder } from '../publish/compile-folder.ts';
import { inOrder, placed, type Report } from './check.ts';
import { LIVE_RULES } from './live-rules/index.ts';
import { passOver } from './silence.ts';

/** What the check of the files cannot find. */
export type Compared = Pick<Report, 'findings' | 'silenced'>;

/** Asks the rules that need the live pieces; `live` has KV's values by key. */
export function checkLive(folders: readonly Folder[], live: ReadonlyMap<string, string>): Compared {
	const sorted = folders.map((folder) => {
		const compiled = new Map(compileFolder(folder).map((it) => [it.file, it.piece]));
		const found = folder.pieces.flatMap((file) => {
			const draft = file.value;
			const there = draft && livePiece(live.get(pieceKey(draft.slug)));
			return there
				? LIVE_RULES.flatMap((rule) => rule(file, draft, there, compiled.get(file.file)))
				: [];
		});
		return { folder, ...passOver(folder, found) };
	});
	return {
		findings: inOrder(sorted.flatMap(({ folder, kept }) => kept.map((it) => placed(it, folder)))),
		silenced: inOrder(
			sorted.flatMap(({ folder, silenced }) => silenced.map((it) => placed(it, folder))),
		),
	};
}

/** A live piece, if there is one and it is sound: what is not cannot have been answered. */
function livePiece(value: string | undefined) {
	if (value === undefined) return undefined;
	const checked = pieceIn(value);
	return checked.ok ? checked.value : undefined;
}
