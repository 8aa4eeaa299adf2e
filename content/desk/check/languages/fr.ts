// French.
import { type Language, words } from './language.ts';

const UNITS = '(?:jours?|semaines?|mois|ans?|années?|week-end)';
const DAYS = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

export const fr: Language = {
	relative: words(
		...['hier', 'avant-hier', "aujourd[’']hui", 'demain', 'après-demain'],
		'ce (?:matin|soir|mois|week-end)',
		'cette (?:semaine|nuit|année)',
		`(?:${UNITS}|${DAYS}) (?:derni(?:er|ère)|prochaine?|passée?)`,
		`il y a (?:\\d+|une?|deux|trois|quatre|cinq|six|quelques) ${UNITS}`,
	),
	hedges: words(
		...[
			'pourrai-',
			'peut',
			'peuvent',
			'possib-',
			'probab-',
			'peut-être',
			'sans doute',
			'éventuel-',
		],
		...['sembl-', 'paraî-', 'apparemment', 'incertain-', 'si', 'devrai-', 'serai-', 'aurai-'],
		...[
			'selon',
			"d[’']après",
			'dit',
			'disent',
			'affirm-',
			'déclar-',
			'assur-',
			'indiqu-',
			'prétend-',
		],
		...['croi-', 'pens-', 'estim-', 'juge-', 'considèr-', 'attend-', 'crain-', 'craign-', 'espèr-'],
		...['averti-', 'prévo-', 'prévision-', 'présumé-', 'supposé-', 'contest-', 'démen-', 'nie'],
		...['exig-', 'réclam-', 'demand-', 'veut', 'avis', 'parl-', 'évoqu-', 'on ignore', 'inconnu-'],
	),
	allOrNone: words(
		'(?:toutes|tous|aucune?|les deux) (?:de |des |les )?(?:réponses|ces|ci-dessus|propositions)',
		'(?:tout|rien) (?:de )?(?:cela|ce qui précède)',
	),
	multipliers: [
		[words('mille', 'milliers'), 1e3],
		[words('millions?'), 1e6],
		[words('milliards?'), 1e9],
	],
	around: words('avant', 'après', 'depuis', 'jusqu-', 'dès'),
	abbreviations: [
		'Dr Mme MM Mgr Me Pr Prof Gal Gén Col Cdt Cne Lt Cap St Ste av bd env cf p\\.\\s?ex',
		'janv févr avr juill? sept oct nov déc (?:n|no|art|vol|chap|pp?)(?=\\.\\s*\\d)',
	].join(' '),
	ordinals: false,
};
