// Bands that no reader can reach.
import type { Rule } from '../../files/folder.ts';
import { warning } from '../found.ts';

/** No two bands begin at the same share: the second would never be shown. */
export const bands: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const list = piece.value?.kind === 'quiz' ? piece.value.bands : [];
		return list.flatMap(({ from }, i) =>
			list.slice(0, i).some((other) => other.from === from)
				? [
						warning(
							piece,
							'band/same-from',
							['bands', i, 'from'],
							`Another band begins at ${from} too, so one of them is never shown. Move or remove one.`,
						),
					]
				: [],
		);
	});
