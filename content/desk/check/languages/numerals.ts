// Small numbers in words, for the languages in which they are cheap to make: one to ninety-nine and round hundreds and
// thousands. A claim that says "forty ships" has the number of a sentence that says "40".

type Numerals = Readonly<Record<string, number>>;

/** Words in their order, from a first number on; `/` stands between two forms of the same. */
function counted(list: string, from = 1, step = 1): Numerals {
	return Object.fromEntries(
		list
			.split(' ')
			.flatMap((forms, i) =>
				forms.split('/').map((form) => [form.replaceAll('_', ' '), from + i * step]),
			),
	);
}

/** Tens with units, as `join` writes them. */
function joined(
	tens: Numerals,
	units: Numerals,
	join: (ten: string, unit: string) => string[],
): Numerals {
	return Object.fromEntries(
		Object.entries(tens).flatMap(([ten, high]) =>
			Object.entries(units)
				.filter(([, low]) => low < 10 || high === 60 || high === 80)
				.flatMap(([unit, low]) => join(ten, unit).map((word) => [word, high + low])),
		),
	);
}

const EN = counted(
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const EN_TENS = counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);

const DE = counted(
	'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const DE_TENS = counted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10);

const FR = counted(
	'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
// From 60 and 80 it counts on to 19.
const FR_TENS = counted('vingt trente quarante cinquante soixante', 20, 10);

const ES = counted(
	'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const ES_TENS = counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);

const AR = counted(
	'واحد/واحدة/إحدى/أحد اثنان/اثنين/اثنتان/اثنتين/اثنا/اثنتا ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع',
);
const AR_TENS = counted(
	'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
	20,
	10,
);

/** The numbers of a language by their words. */
export const NUMERALS: ReadonlyMap<string, Numerals> = new Map([
	[
		'en',
		{
			...EN,
			...EN_TENS,
			...joined(EN_TENS, EN, (ten, unit) => [`${ten}-${unit}`, `${ten} ${unit}`]),
		},
	],
	[
		'de',
		{
			...{
				...DE,
				...DE_TENS,
				hundert: 100,
				einhundert: 100,
				zweihundert: 200,
				dreihundert: 300,
				tausend: 1000,
			},
			...joined(DE_TENS, DE, (ten, unit) => [`${unit === 'eins' ? 'ein' : unit}und${ten}`]),
		},
	],
	[
		'fr',
		{
			...{ ...FR, ...FR_TENS, 'quatre-vingts': 80, cent: 100, mille: 1000 },
			...joined({ ...FR_TENS, 'quatre-vingt': 80 }, FR, (ten, unit) => [
				`${ten}-${unit}`,
				`${ten} et ${unit}`,
			]),
		},
	],
	[
		'es',
		{
			...ES,
			...ES_TENS,
			cien: 100,
			doscientos: 200,
			mil: 1000,
			...joined(ES_TENS, ES, (ten, unit) => [`${ten} y ${unit}`]),
		},
	],
	[
		'ar',
		{
			...{
				...AR,
				...AR_TENS,
				عشرة: 10,
				عشر: 10,
				مئة: 100,
				مائة: 100,
				مئتان: 200,
				مئتين: 200,
				ألف: 1000,
			},
			...joined({ عشر: 10, عشرة: 10 }, AR, (ten, unit) => [`${unit} ${ten}`]),
			...joined(AR_TENS, AR, (ten, unit) => [`${unit} و${ten}`]),
		},
	],
]);
