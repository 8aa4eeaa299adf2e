// Names that JavaScript keeps for itself. Records leave them out when they are read, so what they name would be lost.
import type { Path } from '../../../model/finding.ts';
import { isReserved } from '../../../model/unseen.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { error, type Found } from '../found.ts';

/** No field, claim, source or piece is called by a name of JavaScript's own. */
export const reservedNames: Rule = ({ story, translations, pieces }) => [
	...[story, ...translations, ...pieces].flatMap((doc) => inValue(doc, doc.input, [])),
	...pieces.flatMap((doc) => (isReserved(doc.stem) ? [refused(doc, ['slug'], doc.stem)] : [])),
];

function inValue(doc: Doc<unknown>, value: unknown, path: Path): Found[] {
	if (typeof value !== 'object' || value === null) return [];
	const list = Array.isArray(value);
	return Object.entries(value).flatMap(([key, inner]) => {
		const below = [...path, list ? Number(key) : key];
		const found = isReserved(key) && !list ? [refused(doc, below, key)] : [];
		return [...found, ...inValue(doc, inner, below)];
	});
}

function refused(doc: Doc<unknown>, path: Path, name: string): Found {
	const message = `Nothing can be called "${name}": the word is JavaScript’s own. Choose another.`;
	return { ...error(doc, 'name/reserved', path, message), points: 'key' };
}
