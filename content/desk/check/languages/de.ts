// German. "Morgen" is the morning, and "morgen" tomorrow.
import { alone, type Language, words } from './language.ts';

const UNITS = '(?:tag(?:e|en|s)?|woche[n]?|monat(?:e|en|s)?|jahr(?:e|en|es)?|wochenende[s]?)';
const NUMBER =
	'(?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|paar)';
const SEASONS = '(?:frühling|frühjahr|sommer|herbst|winter)';
const DAYS = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';

export const de: Language = {
	relative: [
		words(
			...['gestern', 'vorgestern', 'heute', 'übermorgen', 'ab morgen', 'bis morgen'],
			...['vor kurzem', 'kürzlich', 'neulich'],
			`(?:nächste|kommende|vorige|vergangene|letzte|diese)[nrsm]? (?:${NUMBER} )?(?:${UNITS}|${SEASONS}|${DAYS})`,
			`vor (?:eine[mr]|${NUMBER}) (?:${UNITS}|stunde[n]?|minuten)`,
			// "Er wurde in zwei Wochen gebaut" says how long it took.
			`in (?:eine[mr]|${NUMBER}) ${UNITS}(?<!(?:wurden?|war|waren|ist|sind|hat|haben|hatten?) (?:[^\\s]+ ){0,8}in (?:eine[mr]|${NUMBER}) ${UNITS})`,
		),
		// The morning has a capital letter.
		/(?<!\p{L})morgen(?!\p{L})|^\s*Morgen (?=(?:wird|werden|soll|will|ist|sind|\p{Ll}+[et]t?) )/u,
	],
	hedges: [
		words(
			// "Man kann es sehen" doubts nothing.
			...['könnt-', 'kann sein', 'dürft-', 'möglich-', 'womöglich', 'vielleicht', 'wohl'],
			...['wahrscheinlich-', 'vermutlich', 'mutmaßlich-', 'angeblich-', 'offenbar', 'anscheinend'],
			...[
				'schein(?:t|en|bar)',
				'schien',
				'unklar-',
				'ungewiss-',
				'unbestätigt-',
				'gerücht-',
				'verdacht-',
			],
			...['ob', 'falls', 'wenn', 'soll', 'sollen', 'würde-', 'wäre-', 'hätte-', 'vermeintlich-'],
			// What others say stands in a mood of its own.
			...[
				'(?<!ich )habe',
				'sei',
				'seien',
				'(?<!ich )werde',
				'könne',
				'müsse',
				'solle',
				'gebe es',
				'es gebe',
			],
			...['laut', 'zufolge', 'heißt es', 'es heißt', 'hieß es', 'es hieß'],
			'(?:nach|aus) (?:den |der )?(?:angaben?|einschätzung|schätzung|ansicht|auffassung|meinung|darstellung|sicht)',
			...[
				'sag(?:t|te|ten|en)',
				'gesagt',
				'erklär-',
				'bericht-',
				'sprach',
				'spr(?:icht|echen|achen) von',
			],
			...[
				'glaub-',
				'denk(?:t|en)',
				'dachte-',
				'rechne(?:t|te|n|ten)',
				'erwart-',
				'fürcht-',
				'befürcht-',
			],
			...['hoff(?:t|te|en|ten|nung|nungen|entlich)', 'schätz(?:t|te|en|ten|ung|ungen|ungsweise)'],
			...[
				'behaupt-',
				'warn-',
				'beton(?:t|te|en|ten)',
				'(?<!niemand )bestr(?:eit|itt)-',
				'umstritten',
			],
			...[
				'h(?:ält|alten|ielt|ielten) (?:\\p{L}+ ){1,6}für',
				'mein(?:t|te|ten)',
				'versicher(?:t|te|n|ten)',
			],
			...[
				'prognos-',
				'vorhers-',
				'sag(?:t|te|en|ten) (?:\\p{L}+ ){0,4}voraus',
				'annahm-',
				'vermut-',
			],
			...[
				'(?:nimmt|nahm|nehmen|nahmen) (?:\\p{L}+ ){0,4}an',
				'anzunehmen',
				'angenommen',
				'einschätzung-',
			],
			...['g(?:eht|ehen|ing|ingen) (?:\\p{L}+ ){0,4}davon aus', 'davon aus(?:ge|zuge)-'],
			...[
				'kündig(?:t|te|en|ten) (?:\\p{L}+ ){0,8}an',
				'angekündigt',
				'ankünd-',
				'teil(?:t|te|en|ten) mit',
			],
			'(?:forder|verlang)(?:t|te|n|en|ten), dass',
		),
	],
	forecasts: words('wird', 'werden', 'steht bevor'),
	allOrNone: [
		words(
			'(?:alle|keine|jede|beide)[rsn]? (?:der )?(?:genannten|oben genannten|obigen|antworten|davon)',
			'(?:alles|nichts|keine|beides) (?:davon|zusammen)',
			'(?:alles|nichts)(?: vo[nm])? (?:oben )?genannten?',
		),
		alone(
			'beides?',
			'kein(?:e[rs]?|s) von beiden',
			'alle (?:zwei|drei|vier|fünf|sechs)',
			'alle',
			'keine[rs]?',
		),
	],
	multipliers: [
		[words('tausend', 'tsd'), 1e3],
		[words('million-', 'mio'), 1e6],
		[words('milliard-', 'mrd'), 1e9],
	],
	around: words('vor', 'nach', 'seit', 'bis', 'ab'),
	abbreviations: [
		'Dr Prof Dipl Ing Hr Fr Gen Hptm St Nr Abs Bd Kap Abb Tel vgl sog ca bzw inkl exkl evtl ggf geb gest',
		'Mio Mrd Tsd Jan Febr? Apr Jun Jul Aug Sept? Okt Nov Dez z\\.B d\\.h u\\.a i\\.R o\\.ä s\\.o s\\.u',
	].join(' '),
	ordinals: true,
};
