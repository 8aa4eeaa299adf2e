// The images that a piece names lie in the story's media/ folder and are what their names say.
import type { Path } from '../../../model/finding.ts';
import type { Folder, Rule } from '../../files/folder.ts';
import { textsIn } from '../../files/texts-in.ts';
import { advice, error, type Found } from '../found.ts';

/** Every image can be published, and is described for who does not see it. */
export const images: Rule = (folder) => [...files(folder), ...descriptions(folder)];

const files = ({ pieces, media, shown }: Folder): Found[] =>
	pieces.flatMap((piece) =>
		textsIn(piece.value)
			.filter(({ path }) => isImage(path, 'src'))
			.flatMap(({ path, text: name }): Found[] => {
				const picture = media.get(name);
				if (!picture) {
					const message = `There is no file ${shown}/media/${name}. Put the image there, or correct the name.`;
					return [error(piece, 'image/missing', path, message)];
				}
				if (!('problem' in picture)) return [];
				return [error(piece, picture.code, path, `media/${name}: ${picture.problem}`)];
			}),
	);

/** What a screen reader says of an image is neither its file's name nor that it is an image. */
function descriptions({ pieces }: Folder): Found[] {
	return pieces.flatMap((piece) =>
		textsIn(piece.value)
			.filter(({ path, text }) => isImage(path, 'alt') && SAYS_NOTHING.test(text.trim()))
			.map(({ path, text }) => {
				const message = `Who does not see the image hears "${text}". Say what is to be seen on it.`;
				return advice(piece, 'image/alt', path, message);
			}),
	);
}

const SAYS_NOTHING =
	/\.(?:jpe?g|png|webp|avif)$|^(?:image|photo|picture|img|foto|bild|imagen|imagem)s?\W*\d*$/iu;

function isImage(path: Path, field: 'src' | 'alt'): boolean {
	return path.at(-1) === field && path.at(-2) === 'image';
}
