// The place in a piece or story that a path of a finding lies in, by ids, as corrections name it: it stays when the
// order changes.
import type { Path } from '../../model/finding.ts';

const LISTS: Readonly<Record<string, string>> = { questions: 'question', cards: 'card' };
const RECORDS: Readonly<Record<string, string>> = { claims: 'claim', sources: 'source' };

/**
 * The place of a path in what stands in a file: `question/<id>`, `card/<id>`, `card/<id>/<entry>`, `band/<n>`,
 * `claim/<id>`, `source/<id>`, else `piece`.
 *
 * @example
 * placeOf(['questions', 0, 'ask'], { questions: [{ id: 'first' }] }); // 'question/first'
 */
export function placeOf(path: Path, input: unknown): string {
	const [list = '', at = '', inner, entry] = path;
	if (list === 'bands') return `band/${at}`;
	const record = RECORDS[list];
	if (record !== undefined) return `${record}/${at}`;
	const name = LISTS[list];
	const id = idOf(within(within(input, list), at));
	if (name === undefined || id === undefined) return 'piece';
	const below =
		inner === 'entries'
			? idOf(within(within(within(within(input, list), at), inner), entry))
			: undefined;
	return below === undefined ? `${name}/${id}` : `${name}/${id}/${below}`;
}

function within(value: unknown, key: string | number | undefined): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.entries(value).find(([name]) => name === String(key))?.[1];
}

function idOf(value: unknown): string | undefined {
	const id = within(value, 'id');
	return typeof id === 'string' ? id : undefined;
}
