// English.
import { type Language, words } from './language.ts';

const UNITS = '(?:days?|weeks?|months?|years?|weekend)';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const en: Language = {
	relative: words(
		'yesterday',
		'today',
		'tomorrow',
		'tonight',
		'last night',
		'this (?:morning|afternoon|evening|week|weekend|month|year)',
		// "The next week" counts from what is told, not from the day of reading.
		`(?<!the )(?:last|next) (?:${UNITS}|${DAYS})`,
		`(?:\\d+|an?|two|three|four|five|six|seven|a few|several) ${UNITS} ago`,
	),
	hedges: words(
		...['could', 'may', 'might', 'would', 'can', 'should', 'if', 'whether', 'open question'],
		...['possib-', 'plausib-', 'probab-', 'likel-', 'unlikel-', 'perhaps', 'maybe', 'potential-'],
		...['seem-', 'appear-', 'apparent-', 'unclear', 'uncertain-', 'unknown', 'not known', 'doubt-'],
		...['alleged-', 'suspect-', 'supposed-', 'reported-', 'reputed-', 'disput-', 'contest-'],
		...['accord-', 'sa(?:y|ys|id|ying)', 't(?:ell|ells|old|elling)', 'sp(?:eak|eaks|oke) of'],
		...['believ-', 'think-', 'thought', 'think', 'expect-', 'fear-', 'hop(?:e|es|ed|ing)', 'worr-'],
		...['estimat-', 'judg-', 'assess-', 'reckon-', 'consider-', 'view-', 'reading', 'opinion-'],
		...[
			'claim-',
			'assert-',
			'argu-',
			'insist-',
			'maintain-',
			'warn-',
			'caution-',
			'den(?:y|ies|ied)',
		],
		...[
			'forecast-',
			'predict-',
			'project-',
			'demand-',
			'want-',
			'call(?:s|ed)? on',
			'by its own account',
		],
	),
	allOrNone: words(
		'(?:all|none|both|neither|any|some) of (?:the above|these|them|the others?)',
		'all the above',
	),
	multipliers: [
		[words('thousand'), 1e3],
		[words('million', 'mn'), 1e6],
		[words('billion', 'bn'), 1e9],
	],
	around: words('before', 'after', 'since', 'until', 'by', 'from'),
	abbreviations: [
		'Dr Mr Mrs Ms Mx Prof Rev Hon Fr Sr Jr Gen Maj Brig Col Lt Capt Cmdr Cdr Cpl Sgt Pvt Adm Gov Sens? Reps? Pres Amb',
		'Supt Insp St Ste Mt Ft vs cf approx ca e\\.g i\\.e Jan Feb Mar Apr Aug Sept? Oct Nov Dec',
		'(?:[Nn]os?|pp?|vols?|[Aa]rt|[Ss]ec|[Ff]ig|[Cc]h)(?=\\.\\s*\\d)',
	].join(' '),
	ordinals: false,
};
