// Words that make one end of a range of a number: "more than 10", "up to 20". They may stand before it or behind.
import { anywhere, words } from './language.ts';

/** `over` and `under` leave the number itself out, `least` and `most` do not. */
export type Bound = 'least' | 'most' | 'over' | 'under';

type Bounds = readonly (readonly [Bound, RegExp])[];

// What has the words of another in it comes first: "no more than".
const BOUNDS: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
	[
		'ar',
		[
			['least', anywhere('لا ت?يقل عن', 'على الأقل', 'أو أكثر', 'فأكثر')],
			[
				'most',
				anywhere('لا ت?يزيد (?:عن|على)', 'لا يتجاوز', 'على الأكثر', 'أو أقل', 'فأقل', 'حتى'),
			],
			['over', anywhere('أكثر من', 'يزيد (?:عن|على)', 'فوق')],
			['under', anywhere('أقل من', 'دون', 'تحت')],
		],
	],
	[
		'de',
		[
			['least', words('mindestens', 'wenigstens', 'nicht weniger als', '(?:oder|und) mehr', 'ab')],
			['most', words('höchstens', 'bis zu', 'maximal', 'nicht mehr als', '(?:oder|und) weniger')],
			['over', words('mehr als', 'über')],
			['under', words('weniger als', 'unter')],
		],
	],
	[
		'en',
		[
			[
				'least',
				words('at least', 'no (?:fewer|less) than', '(?:or|and) (?:more|over|above)', 'minimum'),
			],
			[
				'most',
				words('at most', 'up to', 'no more than', '(?:or|and) (?:fewer|less|under)', 'maximum'),
			],
			['over', words('more than', 'greater than', 'over', 'above')],
			['under', words('(?:fewer|less) than', 'under', 'below')],
		],
	],
	[
		'es',
		[
			['least', words('al menos', 'por lo menos', 'como mínimo', 'o más')],
			['most', words('como máximo', 'como mucho', 'hasta', 'o menos')],
			['over', words('más de')],
			['under', words('menos de')],
		],
	],
	[
		'fr',
		[
			['least', words('au moins', 'pas moins de', '(?:ou|et) plus', 'minimum')],
			['most', words('au plus', 'pas plus de', "jusqu[’']à", '(?:ou|et) moins', 'maximum')],
			['over', words('plus de')],
			['under', words('moins de')],
		],
	],
	[
		'ja',
		[
			['least', anywhere('以上')],
			['most', anywhere('以下', '以内')],
			['over', anywhere('超')],
			['under', anywhere('未満')],
		],
	],
	[
		'pt',
		[
			['least', words('pelo menos', 'no mínimo', 'ou mais')],
			['most', words('no máximo', 'até', 'ou menos')],
			['over', words('mais de')],
			['under', words('menos de')],
		],
	],
]);

/** The bound that a text sets, and the words that set it; undefined where there is none, or nothing is known. */
export function boundIn(text: string, lang: string): { bound: Bound; words: string } | undefined {
	for (const [bound, expression] of BOUNDS.get(lang.split('-', 1)[0] ?? lang) ?? []) {
		const found = expression.exec(text);
		if (found) return { bound, words: found[0] };
	}
	return undefined;
}
