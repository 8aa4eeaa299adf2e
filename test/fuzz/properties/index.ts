// All properties, with a pool of valid pieces of which most of them take theirs.
import type { Property } from '../property.ts';
import { desk, words } from './desk.ts';
import { inline, linear } from './inline.ts';
import { data, literal } from './literal.ts';
import { made } from './made.ts';
import { garbage, mutation } from './mutation.ts';
import { reader, renewal } from './reader.ts';
import { requests } from './requests.ts';
import { revisions } from './revisions.ts';
import { broken, routes } from './routes.ts';
import { scoring } from './scoring.ts';
import { dates, noDates, states } from './time.ts';

/** `pieces` are texts as they would stand in KV, at least one. */
export function propertiesOf(pieces: readonly string[]): Property[] {
	return [
		made,
		inline,
		linear,
		literal,
		data,
		dates,
		noDates,
		states(pieces),
		scoring(pieces),
		garbage,
		mutation(pieces),
		requests,
		routes(pieces),
		broken(pieces),
		words,
		desk(pieces),
		reader(pieces),
		renewal(pieces),
		revisions,
	];
}
