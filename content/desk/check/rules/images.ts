// The images that a piece names lie in the story's media/ folder and are what their names say.
import type { Path } from '../../../model/finding.ts';
import type { Rule } from '../../files/folder.ts';
import { textsIn } from '../../files/texts-in.ts';
import { error, type Found } from '../found.ts';

/** Every image can be published. */
export const images: Rule = ({ pieces, media, shown }) =>
	pieces.flatMap((piece) =>
		textsIn(piece.value)
			.filter(({ path }) => isImageSource(path))
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

function isImageSource(path: Path): boolean {
	return path.at(-1) === 'src' && path.at(-2) === 'image';
}
