// What a file of another system has become, before it has ids: questions, and all that could not come along.

/** What can be chosen or put in order. */
export type ImportedOption = {
	id?: string | undefined;
	text: string;
	correct?: boolean | undefined;
	feedback?: string | undefined;
};

/** The key of a number question, and as much of its scale as is known. */
export type ImportedNumber = {
	answer: number;
	accept: readonly [number, number];
	zeroAt?: number | undefined;
	min?: number | undefined;
	max?: number | undefined;
	step?: number | undefined;
	unit?: string | undefined;
	shown?: string | undefined;
};

/** What questions of every kind have. `name` is what an id is made from where it is not the question itself. */
export type ImportedHead = {
	line: number;
	id?: string | undefined;
	name?: string | undefined;
	ask: string;
	hint?: string | undefined;
	explain?: string | undefined;
	claims?: readonly string[] | undefined;
	/** What the editor must still think about. */
	todo?: string | undefined;
};

export type ImportedQuestion = ImportedHead &
	(
		| { kind: 'choice'; pick: 'one' | 'several'; options: ImportedOption[] }
		| { kind: 'poll'; options: ImportedOption[] }
		| { kind: 'order'; items: ImportedOption[] }
		| { kind: 'number'; number: ImportedNumber }
	);

/** What does not carry over, or not as it was; without a line it is about the whole file. */
export type Lost = { line?: number; what: string };

/** A file, understood. */
export type Imported = { questions: ImportedQuestion[]; lost: Lost[] };
