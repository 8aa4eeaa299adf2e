// All rules, in no particular order: findings are sorted by their place.
import type { Rule } from '../../files/folder.ts';
import { alternates } from './alternates.ts';
import { bands } from './bands.ts';
import { caveats } from './caveats.ts';
import { certainty } from './certainty.ts';
import { circles } from './circles.ts';
import { claimedDays } from './claimed-days.ts';
import { claimedNumbers } from './claimed-numbers.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { estimates } from './estimates.ts';
import { feedback } from './feedback.ts';
import { flat } from './flat.ts';
import { guessable } from './guessable.ts';
import { images } from './images.ts';
import { invisible } from './invisible.ts';
import { laterDates } from './later-dates.ts';
import { names } from './names.ts';
import { neighbours } from './neighbours.ts';
import { notes } from './notes.ts';
import { options } from './options.ts';
import { orders } from './orders.ts';
import { parity } from './parity.ts';
import { parityOfHeads } from './parity-of-heads.ts';
import { parityOfOptions } from './parity-of-options.ts';
import { passages } from './passages.ts';
import { placeholders } from './placeholders.ts';
import { readingEase } from './reading-ease.ts';
import { references } from './references.ts';
import { relativeDates } from './relative-dates.ts';
import { reservedNames } from './reserved-names.ts';
import { shownAnswers } from './shown-answers.ts';
import { sizes } from './sizes.ts';
import { standfirsts } from './standfirsts.ts';
import { statements } from './statements.ts';
import { storyDates } from './story-dates.ts';
import { titles } from './titles.ts';
import { translatedNumbers } from './translated-numbers.ts';
import { translations } from './translations.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownKinds } from './unknown-kinds.ts';
import { unused } from './unused.ts';

export const RULES: readonly Rule[] = [
	names,
	reservedNames,
	placeholders,
	invisible,
	unknownFields,
	unknownKinds,
	references,
	circles,
	translations,
	unused,
	statements,
	notes,
	standfirsts,
	certainty,
	corrections,
	alternates,
	dates,
	storyDates,
	passages,
	neighbours,
	images,
	feedback,
	bands,
	flat,
	caveats,
	relativeDates,
	laterDates,
	claimedDays,
	claimedNumbers,
	options,
	guessable,
	estimates,
	shownAnswers,
	orders,
	parity,
	parityOfHeads,
	parityOfOptions,
	translatedNumbers,
	titles,
	readingEase,
	sizes,
];
