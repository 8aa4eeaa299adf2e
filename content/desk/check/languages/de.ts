// German. "Morgen" alone is the morning as well, and is left alone.
import { type Language, words } from './language.ts';

const UNITS = '(?:tag(?:e|en|s)?|woche[n]?|monat(?:e|en|s)?|jahr(?:e|en|es)?|wochenende[s]?)';
const DAYS = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';

export const de: Language = {
	relative: words(
		...['gestern', 'vorgestern', 'heute', 'übermorgen', 'morgen früh', 'ab morgen', 'bis morgen'],
		`(?:nächste|kommende|vorige|vergangene|letzte|diese)[nrsm]? (?:${UNITS}|${DAYS})`,
		`vor (?:\\d+|einem|einer|zwei|drei|vier|fünf|sechs|wenigen|einigen) ${UNITS}`,
	),
	hedges: words(
		...['könnt-', 'kann', 'können', 'dürft-', 'möglich-', 'womöglich', 'vielleicht', 'wohl'],
		...['wahrscheinlich-', 'vermutlich', 'mutmaßlich-', 'angeblich-', 'offenbar', 'anscheinend'],
		...[
			'schein-',
			'unklar-',
			'ungewiss-',
			'ob',
			'falls',
			'wenn',
			'soll',
			'sollen',
			'würd-',
			'wäre-',
		],
		...[
			'laut',
			'zufolge',
			'nach angaben',
			'nach einschätzung',
			'sag-',
			'erklär-',
			'bericht-',
			'sprach',
		],
		...['glaub-', 'denk-', 'rechne-', 'erwart-', 'fürcht-', 'befürcht-', 'hoff-', 'schätz-'],
		...[
			'behaupt-',
			'warn-',
			'beton-',
			'bestreit-',
			'bestritt-',
			'umstritten',
			'halten für',
			'hält',
		],
		...['prognos-', 'vorhers-', 'forder-', 'verlang-', 'annahm-', 'vermut-', 'einschätzung-'],
	),
	allOrNone: words(
		'(?:alle|keine|jede|beide)[rsn]? (?:der )?(?:genannten|oben genannten|obigen|antworten|davon)',
		'(?:alles|nichts|keine|beides) (?:davon|genannte|zusammen)',
	),
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
