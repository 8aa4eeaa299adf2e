// The closed lists of the model, apart from the schemas, so that the widget can have them without valibot.

export const QUESTION_KINDS = ['choice', 'number', 'order', 'poll'] as const;

export const CARD_KINDS = ['text', 'people', 'timeline', 'figures', 'terms', 'unknowns'] as const;

/** How sure, from what is on record to what has not happened yet. */
export const CERTAINTIES = [
	'confirmed',
	'reported',
	'assessed',
	'claimed',
	'disputed',
	'forecast',
] as const;

export type Certainty = (typeof CERTAINTIES)[number];
