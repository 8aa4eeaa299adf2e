// The compiled pieces of a folder. Only pieces whose files are sound are compiled; the rest wait for their editor.
import type { Piece } from '../../model/piece.ts';
import type { Folder } from '../files/folder.ts';
import { compile } from './compile.ts';

/** A compiled piece and the file it comes from. */
export type Compiled = { file: string; slug: string; piece: Piece };

/** Compiles the pieces of a folder that can be compiled. */
export function compileFolder({ story, translations, pieces, media }: Folder): Compiled[] {
	const { value, found } = story;
	if (!value || found.length > 0) return [];
	return pieces.flatMap((doc) => {
		const draft = doc.value;
		if (!draft || doc.found.length > 0) return [];
		const own = translations.find(({ stem }) => stem === `story.${draft.lang}`);
		const foreign = draft.lang !== value.lang;
		if (foreign && (!own?.value || own.found.length > 0)) return [];
		const translation = foreign ? own?.value : undefined;
		const piece = compile({ draft, story: value, translation, media });
		return [{ file: doc.file, slug: doc.stem, piece }];
	});
}
