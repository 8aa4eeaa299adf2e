// English.
import { alone, type Language, words } from './language.ts';

const UNITS = '(?:days?|weeks?|months?|years?|weekend)';
const WORD = "[\\p{L}\\p{N}’'-]+ ";
const SURELY = '(?<!(?:no|without|without a|beyond|beyond any|nobody|no one|no-one) )';
const NOBODY = '(?<!(?:nobody|no one|no-one|hardly anyone|cannot be|can’t be) )';
const NUMBER =
	'(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|few|several|some)';
// Not the fall: it is of governments as well.
const SEASONS = '(?:spring|summer|autumn|winter|quarter)';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const en: Language = {
	relative: [
		words(
			...['yesterday', 'tomorrow', 'tonight', 'last night', 'right now', 'just now'],
			// "USA Today" is a newspaper, and "today’s money" no day.
			"(?<!(?:USA|India|Russia|Psychology) )today(?![’']s (?:money|prices|terms|dollars|pounds|euros|value))",
			`this (?:morning|afternoon|evening|week|weekend|month|year|${SEASONS}|${DAYS})`,
			// "The next week" counts from what is told, not from the day of reading.
			`(?<!the )(?:last|next) (?:${UNITS}|${SEASONS}|${DAYS})`,
			`(?:an?|${NUMBER}) (?:${UNITS}|hours?|minutes?|fortnights?|decades?) ago`,
			`(?:over|in|during|within|for) the (?:past|coming|(?:last|next) (?=${NUMBER}))(?: ?${NUMBER})? ${UNITS}(?! of)`,
			// "It was built in two weeks" says how long it took.
			`in (?:an?|${NUMBER}) ${UNITS}(?<=(?:will|due to|is to|are to|opens?|closes?|begins?|starts?|ends?|leaves?|comes?) (?:${WORD}){0,6}in (?:an?|${NUMBER}) ${UNITS})`,
			...['overnight(?=[.,;:!?]|$)', 'at the moment(?! (?:of|when|that) )'],
			'recently(?<!(?:had|more|most) recently)',
		),
	],
	hedges: [
		// The month has a capital.
		/(?<!\p{L})may(?!\p{L})/u,
		words(
			...[
				'could',
				'might',
				'would',
				'should',
				'if',
				'whether',
				'open question',
				'unclear',
				'unknown',
			],
			// "There is no doubt", "Nobody denies it": firmer than the fact alone.
			...[`${SURELY}doubt-`, `${NOBODY}den(?:y|ies|ied|ying)`, `${NOBODY}disput-`, 'denials?'],
			...['possib-', 'plausib-', 'probab-', 'likel-', 'unlikel-', 'perhaps', 'maybe', 'potential-'],
			...['seem-', 'apparent-', 'uncertain-', 'not known', 'at a guess', 'guess(?:es|ed)?'],
			...[
				'appear(?:s|ed)? (?:to|not to|that|likely|set|as if)',
				'cannot (?:be sure|say|tell|know)',
			],
			...['alleg-', 'suspect-', 'suppos-', 'reported-', 'reputed-', 'contest(?:s|ed|ing)'],
			...['purport-', 'rumou?r-', 'unconfirmed', 'unverified', 'speculat-', 'assum-', 'suggest-'],
			...['according', 'sa(?:y|ys|id|ying)', 't(?:ell|ells|old|elling)', 'sp(?:eak|eaks|oke) of'],
			...['announc-', 'declar(?:es|ed|ing)', 'stat(?:es|ed|ing) that', 'describ-', 'concede-'],
			...[
				'believ-',
				'think-',
				'thought',
				'think',
				'expect-',
				'fear-',
				'hop(?:e|es|ed|ing)',
				'worr-',
			],
			...['estimat-', 'judg-', 'assess-', 'reckon-', 'consider(?:s|ed|ing)?', 'opinion-'],
			...[`in (?:${WORD}){1,5}view`, `view(?:s|ed|ing)? (?:${WORD}){0,4}as`, 'views? that'],
			...["(?<=[’']s )reading", '(?:his|her|its|their|our|one|this|that) reading'],
			...['claim-', 'assert-', 'argu-', 'insist-', 'warn-', 'caution-', 'by its own account'],
			...['maintain(?:s|ed)?(?:[.,:;]| (?:that|it|they|there|he|she))', 'anticipat-'],
			...['forecast-', 'predict-', 'projected', 'projections?', 'projects that'],
			// "The city wanted a basin" tells what it did, "it wants the state to build one" what it says.
			...[`(?:want|demand|call on|calls on|called on)(?:s|ed)? (?:${WORD}){1,8}(?:to|be)`],
			'demand(?:s|ed|ing)? that',
		),
	],
	forecasts: words(
		'will',
		"won[’']t",
		'shall',
		'(?:is|are) (?:due|set|going|scheduled|planned|poised) (?:to|for|in|on|by)',
	),
	allOrNone: [
		words(
			'(?:all|none|both|neither|any|some|two|three) of the (?:above|others?|options|answers)',
			'all the above',
		),
		alone(
			'(?:all|none|both|neither|any|some) of (?:these|them)',
			...['both', 'neither', 'none', 'all', 'all (?:two|three|four|five|six)'],
			'(?:both|neither) [a-h1-8] (?:and|n?or) [a-h1-8]',
			'(?:all|both|no|none of the|all of the|all the) (?:answers?|options?|statements?) (?:is|are) (?:correct|right|true|wrong|false)',
		),
	],
	multipliers: [
		[words('hundred'), 100],
		[words('thousand', 'k'), 1e3],
		// "16m people", but neither "16 m" nor "a 16m crane".
		[words('million', 'mn', 'm (?:people|men|women|children|\\p{L}+s)'), 1e6],
		[words('billion', 'bn'), 1e9],
		[words('trillion', 'tn'), 1e12],
	],
	around: words('before', 'after', 'since', 'until', 'by', 'from'),
	abbreviations: [
		'Dr Mr Mrs Ms Mx Prof Rev Hon Fr Sr Jr Gen Maj Brig Col Lt Capt Cmdr Cdr Cpl Sgt Pvt Adm Gov Sens? Reps? Pres Amb',
		'Supt Insp St Ste Mt Ft vs cf approx ca e\\.g i\\.e Jan Feb Mar Apr Aug Sept? Oct Nov Dec',
		'(?:[Nn]os?|pp?|vols?|[Aa]rt|[Ss]ec|[Ff]ig|[Cc]h)(?=\\.\\s*\\d)',
	].join(' '),
	ordinals: false,
};
