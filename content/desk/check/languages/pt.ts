// Portuguese.
import { alone, type Language, words } from './language.ts';

const UNITS = '(?:dias?|semanas?|mês|meses|anos?)';
const DAYS = '(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)';

export const pt: Language = {
	relative: [
		words(
			...['ontem', 'anteontem', 'hoje', 'depois de amanhã', 'amanhã'],
			...['esta (?:manhã|tarde|noite|semana)', 'este (?:mês|ano|fim de semana)'],
			`(?:${UNITS}|${DAYS}|fim de semana) (?:passad[oa]|que vem)`,
			`(?:próxim[oa]|últim[oa]) (?:${UNITS}|${DAYS}|fim de semana)`,
			`há (?:\\d+|um|uma|dois|duas|três|quatro|cinco|seis|alguns|algumas) ${UNITS}`,
		),
	],
	hedges: [
		words(
			...[
				'poderi-',
				'pode',
				'podem',
				'possív-',
				'possibil-',
				'prováv-',
				'provavel-',
				'talvez',
				'se',
			],
			...[
				'parec-',
				'aparent-',
				'incert-',
				'haveri-',
				'seri-',
				'deveri-',
				'teri-',
				'suposta-',
				'supost-',
			],
			...['segundo', 'de acordo com', 'disse-', 'diz-', 'afirm-', 'declar-', 'garant-', 'aleg-'],
			...[
				'acredit-',
				'pens-',
				'opini-',
				'estim-',
				'calcul-',
				'julg-',
				'consider-',
				'esper-',
				'tem-',
			],
			...['advert-', 'alert-', 'prevê-', 'previs-', 'disput-', 'contest-', 'neg-', 'exig-', 'quer'],
			...['fal-', 'não se sabe', 'desconhec-', 'não está clar-'],
		),
	],
	forecasts: words('vai', 'vão', '\\p{L}+(?:rá|rão)'),
	allOrNone: [
		words(
			'(?:tod[oa]s|nenhum[a]?|ambas) (?:d?as|d?os) (?:anteriores|respostas|opções|duas)',
			'nenhuma das anteriores',
		),
		alone('ambas', 'ambos', '(?:as|os) duas', 'nenhuma?', 'tod[oa]s'),
	],
	multipliers: [
		[words('mil'), 1e3],
		[words('milhões', 'milhão'), 1e6],
		[words('bilhões', 'bilhão'), 1e9],
	],
	around: words('antes', 'depois', 'desde', 'até', 'após'),
	abbreviations: [
		'Dr Dra Sr Sra Srta Gen Cel Cap Maj Sgt Alm Prof Profa Eng Sto Sta Av nº núm págs? aprox p\\.\\s?ex',
		'fev abr ago out nov dez',
	].join(' '),
	ordinals: false,
};
