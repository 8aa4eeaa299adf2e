// What the columns of a table are called, in the layouts that one meets, and what Gloss's own are.

/** Columns by the number or letter in their names, from 0; there may be gaps. */
type Lists = Record<'options' | 'ids' | 'feedback', (number | undefined)[]>;

/** Where things stand in a row. */
export type Columns = Lists & {
	named: ReadonlyMap<Name, number>;
	/** Columns that say nothing to us, with their names. */
	others: { column: number; name: string }[];
	/** Whether it is our own layout, which has a column "Kind": its texts have our marks. */
	own: boolean;
};

const NAMES = [
	['question', ['question', 'question text', 'ask', 'prompt']],
	['kind', ['kind', 'type', 'question type']],
	[
		'correct',
		[
			...['correct', 'correct answer', 'correct answers', 'correct option', 'correct options'],
			...['right answer', 'right answers', 'answer', 'key'],
		],
	],
	['explain', ['explain', 'explanation', 'answer explanation', 'rationale', 'feedback']],
	['hint', ['hint']],
	['id', ['id']],
	['claims', ['claims']],
	['from', ['from']],
	['to', ['to']],
	['zeroAt', ['zero at']],
	['min', ['min']],
	['max', ['max']],
	['step', ['step']],
	['unit', ['unit']],
	['shown', ['shown']],
] as const;

export type Name = (typeof NAMES)[number][0];

const OPTION = /^(?:(?:answer|option|choice) ?(\d{1,2}|[a-z])|([a-h]))$/u;
const ID = /^id ?(\d{1,2})$/u;
const FEEDBACK = /^feedback ?(\d{1,2}|[a-z])$/u;

/** The columns of a header row; undefined where it is none. */
export function columnsOf(row: readonly string[]): Columns | undefined {
	const named = new Map<Name, number>();
	const lists: Lists = { options: [], ids: [], feedback: [] };
	const others: Columns['others'] = [];
	for (const [column, cell] of row.entries()) {
		const title = plainTitle(cell);
		const name = nameOf(title);
		const isListed = () =>
			listed(lists.options, OPTION, title, column) ||
			listed(lists.ids, ID, title, column) ||
			listed(lists.feedback, FEEDBACK, title, column);
		if (name && !named.has(name)) named.set(name, column);
		else if (!isListed()) others.push({ column, name: cell.trim() });
	}
	const answerable = named.has('correct') || lists.options.length > 0;
	if (!named.has('question') || !answerable) return undefined;
	const own = row.some((cell) => plainTitle(cell) === 'kind');
	return { named, ...lists, others, own };
}

function nameOf(title: string): Name | undefined {
	return NAMES.find(([, titles]) => titles.some((it) => it === title))?.[0];
}

/** Notes a column in a list, at its number. */
function listed(list: Lists['options'], pattern: RegExp, title: string, column: number): boolean {
	const match = pattern.exec(title);
	const sign = match?.[1] ?? match?.[2];
	if (sign === undefined) return false;
	const place = /\d/u.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 'a'.charCodeAt(0);
	if (place < 0 || place > 25 || list[place] !== undefined) return false;
	list[place] = column;
	return true;
}

/** "Answer 1 - max 75 characters" is "answer 1", "Correct answer(s)" is "correct answers". */
function plainTitle(cell: string): string {
	return (cell.split(/\s[-–—]\s/u)[0] ?? '')
		.toLowerCase()
		.replaceAll('(s)', 's')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
