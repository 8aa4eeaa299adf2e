// French.
import { alone, type Language, words } from './language.ts';

const UNITS = '(?:jours?|semaines?|mois|ans?|années?|week-end)';
const NUMBER = '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quelques)';
const DAYS = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const PERSONNE = '(?<!(?:nul|personne) ne )';

/** A verb that says something only before "que", or after what was said. */
function saying(stem: string): string[] {
	return [`${stem}\\p{L}* qu(?:e|[’'])-`, `(?<=[,»”"] )(?:a |ont )?${stem}-`];
}

export const fr: Language = {
	relative: [
		words(
			...['hier', 'avant-hier', "aujourd[’']hui", 'demain', 'après-demain', 'récemment'],
			`ce (?:matin|soir|mois|week-end|printemps|${DAYS})(?!-là)`,
			...['cette (?:semaine|nuit|année)', 'cet (?:été|hiver|automne|après-midi)', 'ces jours-ci'],
			`ces (?:(?:dernier|prochain)e?s|${NUMBER} (?:dernier|prochain)e?s) ${UNITS}`,
			`(?:${UNITS}|${DAYS}) (?:derni(?:er|ère)|prochaine?|passée?)`,
			`il y a (?:une?|${NUMBER}) (?:${UNITS}|heures?|minutes?|quinzaine)`,
			`dans ${NUMBER} ${UNITS}`,
			`(?<!fois )dans une? ${UNITS}`,
		),
	],
	hedges: [
		words(
			...[
				'pourrai-',
				'peut',
				'peuvent',
				'peut-être',
				'possib-',
				'probab-',
				'éventuel-',
				'sans doute',
			],
			...['sembl(?:e|ent|ait|aient|erait|eraient|é)', 'paraî-', 'apparemment', 'incertain-'],
			// "Si grand" is no condition.
			"s(?:i (?:le|la|les|on|elles?|une?|des|ce|cette|ces|cela|son|sa|ses|leurs?|nous|vous) |i l[’']|[’']ils? )-",
			...[
				'devrai-',
				'serai-',
				'aurai-',
				'selon',
				"d[’']après",
				'di(?:t|sent|sait|saient)',
				'affirm-',
			],
			...['déclar-', 'prétend-', 'expliqu-', 'annonc-', 'ajoute(?:nt)?', 'suppos-', 'soupçon-'],
			...['rumeur-', 'non confirmé-', 'accus-', 'reconnaî-', 'allégu-', 'redout-'],
			...['croi(?:t|ent|re|rait|raient)', 'croyai-', 'pens(?:e|ent|ait|aient|é|er)', 'estim-'],
			...['considèr-', "s[’']attend-", 'attendue?s?', 'crain-', 'craign-', 'esp[èé]r-'],
			...['averti-', 'prévo-', 'prévision-', 'présumé-', 'démen-', 'inconnu-', 'on ignore'],
			...[`${PERSONNE}contest-`, `${PERSONNE}nie(?:nt)?`, 'évoqu-', 'parl(?:e|ent|ait|aient|é|er)'],
			...["(?:à (?:son|leur|mon|notre) |de l[’'])avis", "veu(?:t|lent) qu(?:e|[’'])-"],
			// "Le maire a demandé un bassin" tells what he did.
			...['assur', 'indiqu', 'jug', 'demand', 'exig', 'réclam', 'précis', 'soulign'].flatMap(
				saying,
			),
		),
	],
	forecasts: words(
		...['va', 'vont', 'doit', 'doivent'],
		'\\p{L}+(?:era|eront|ira|iront|dra|dront|tra|tront|aura|auront)',
	),
	allOrNone: [
		words(
			'(?:toutes|tous|aucune?|les deux) (?:de |des |les )?(?:réponses|ces|ci-dessus|propositions)',
			'(?:tout|rien) (?:de )?(?:cela|ce qui précède)',
		),
		alone(
			'les (?:deux|trois|quatre)',
			'(?:tous|toutes) les (?:deux|trois|quatre|cinq)',
			"(?:aucune?|ni l[’']une?|toutes|tous)(?: des (?:deux|trois|quatre|cinq)| ni l[’']autre)?",
		),
	],
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
