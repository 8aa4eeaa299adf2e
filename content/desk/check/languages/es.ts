// Spanish. "La mañana" is the morning.
import { alone, type Language, words } from './language.ts';

const UNITS = '(?:días?|semanas?|mes|meses|años?)';
const DAYS = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';

export const es: Language = {
	relative: [
		words(
			...[
				'ayer',
				'anteayer',
				'anoche',
				'hoy',
				'pasado mañana',
				'esta (?:mañana|tarde|noche|semana)',
			],
			'(?<!(?:la|una|esta|cada|media|de) )mañana',
			'este (?:mes|año|fin de semana)',
			`(?:${UNITS}|${DAYS}|fin de semana) (?:pasad[oa]|próxim[oa]|que viene)`,
			`(?:el |la )?(?:próxim[oa]|pasad[oa]) (?:${UNITS}|${DAYS})`,
			`hace (?:\\d+|un|una|dos|tres|cuatro|cinco|seis|unos|unas) ${UNITS}`,
		),
	],
	hedges: [
		words(
			...['podrí-', 'puede-', 'pueden', 'posib-', 'probab-', 'quizá-', 'tal vez', 'acaso', 'si'],
			...[
				'parec-',
				'aparent-',
				'inciert-',
				'incertidumbre',
				'habrí-',
				'serí-',
				'deberí-',
				'tendrí-',
			],
			...[
				'según',
				'dijo',
				'dijeron',
				'dice-',
				'afirm-',
				'asegur-',
				'declar-',
				'señal-',
				'sostien-',
			],
			...['cree-', 'creí-', 'piens-', 'opin-', 'estim-', 'calcul-', 'juzg-', 'consider-', 'esper-'],
			...[
				'tem-',
				'advirt-',
				'advert-',
				'prevé-',
				'pronóst-',
				'presunt-',
				'supuest-',
				'disput-',
				'niega-',
			],
			...[
				'exig-',
				'reclam-',
				'pid-',
				'quier-',
				'habl-',
				'no se sabe',
				'se desconoce',
				'no está clar-',
			],
		),
	],
	forecasts: words('(?:va|van) a', '\\p{L}+(?:rá|rán)'),
	allOrNone: [
		words(
			'(?:tod[oa]s|ningun[oa]|ambas) (?:de )?(?:las|los) (?:anteriores|respuestas|opciones|dos)',
			'(?:todo|nada) (?:de )?lo anterior',
		),
		alone('ambas', 'ambos', '(?:las|los) dos', 'ningun[oa]', 'tod[oa]s'),
	],
	multipliers: [
		[words('mil'), 1e3],
		[words('millones', 'millón'), 1e6],
	],
	around: words('antes', 'después', 'desde', 'hasta', 'tras'),
	abbreviations: [
		'Dr Dra Sr Sra Srta Dña Gral Gen Cnel Tte Cap Sgto Alm Lic Ing Prof Profa Mons Sto Sta Avda? núm n\\.º págs? aprox',
		'p\\.\\s?ej feb abr ago sept? oct nov dic',
	].join(' '),
	ordinals: false,
};
