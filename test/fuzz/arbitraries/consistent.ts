// Makes what fits the schema fit together as well: the rules of content/model/consistency.ts, carried out.

type Written = Record<string, unknown>;

/** A piece in which no id stands twice, every choice has a key, every number can be hit, and a band begins at 0. */
export function consistent(piece: unknown): Written {
	const written = asWritten(piece);
	return {
		...written,
		...('questions' in written && { questions: distinct(written.questions).map(ofQuestion) }),
		...('bands' in written && { bands: fromZero(written.bands) }),
		...('cards' in written && { cards: distinct(written.cards).map(ofCard) }),
	};
}

/** One question, as above. */
function ofQuestion(question: Written): Written {
	const { kind } = question;
	const options = 'options' in question && isList(question.options) ? question.options : undefined;
	if (kind === 'choice' && options) return { ...question, options: withKey(distinct(options)) };
	if (kind === 'poll' && options) return { ...question, options: distinct(options) };
	if (kind === 'order') return { ...question, items: distinct(question.items) };
	return kind === 'number' ? ofNumber(question) : question;
}

function ofCard(card: Written): Written {
	const later = !['text', 'people', 'timeline', 'figures', 'terms', 'unknowns'].includes(
		String(card.kind),
	);
	return later ? card : { ...card, entries: distinct(card.entries) };
}

/** The first of each id: an id that comes again gets another. */
function distinct(list: unknown): Written[] {
	const seen = new Set<unknown>();
	return (isList(list) ? list : []).map(asWritten).map((item, i) => {
		const id = seen.has(item.id) ? `n${i}` : item.id;
		seen.add(id);
		return { ...item, id };
	});
}

function withKey(options: Written[]): Written[] {
	return options.some(({ correct }) => correct === true)
		? options
		: options.map((option, i) => (i === 0 ? { ...option, correct: true } : option));
}

/** From any figures a range with steps in it, the answer on one of them. */
function ofNumber(question: Written): Written {
	const figure = (name: string, fallback: number) => {
		const value = question[name];
		return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
	};
	const size = Math.min(Math.max(Math.abs(figure('step', 1)), 1e-3), 1e9);
	const steps = 1 + (Math.abs(Math.trunc(figure('max', 7))) % 999);
	const at = Math.abs(Math.trunc(figure('answer', 3))) % (steps + 1);
	// Near enough to 0 for binary fractions to tell the steps apart.
	const min = Math.max(-1e4 * size, Math.min(1e4 * size, figure('min', 0)));
	const answer = min + at * size;
	const max = Math.max(min + steps * size, answer);
	const zeroAt = Math.max(figure('zeroAt', 1), Number.MIN_VALUE);
	const accept = [Math.max(min, answer - size / 2), Math.min(max, answer + size / 2)];
	return { ...question, min, max, step: size, answer, accept, zeroAt };
}

function fromZero(bands: unknown): Written[] {
	const [first, ...rest] = (isList(bands) ? bands : []).map(asWritten);
	return first ? [{ ...first, from: 0 }, ...rest] : [];
}

function isList(value: unknown): value is unknown[] {
	return Array.isArray(value);
}

function asWritten(value: unknown): Written {
	if (typeof value !== 'object' || value === null) throw new TypeError('This is no object.');
	return { ...value };
}
