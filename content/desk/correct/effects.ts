// What can follow from a correction for those who have answered, as an editor is asked.

export const EFFECTS = [
	{ value: 'note', hint: 'no answer is affected' },
	{ value: 'rekey', hint: 'the key changed' },
	{ value: 'accept', hint: 'another answer is right too' },
	{ value: 'void', hint: 'the question no longer counts' },
] as const;
