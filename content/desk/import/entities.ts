// The entities of HTML that quizzes have. Others stay as they are typed, and are named.

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	shy: '\u00ad',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	deg: '°',
	times: '×',
	minus: '−',
	euro: '€',
	pound: '£',
	copy: '©',
	frac12: '½',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	aacute: 'á',
	eacute: 'é',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	Eacute: 'É',
	agrave: 'à',
	egrave: 'è',
	ugrave: 'ù',
	acirc: 'â',
	ecirc: 'ê',
	icirc: 'î',
	ocirc: 'ô',
	ucirc: 'û',
	ccedil: 'ç',
	ntilde: 'ñ',
	atilde: 'ã',
	otilde: 'õ',
};

/** The text of an entity without its `&` and `;`; undefined where it is not known. */
export function entityText(entity: string): string | undefined {
	if (!entity.startsWith('#')) return Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
	const hex = /^#x([0-9a-f]+)$/iu.exec(entity)?.[1];
	const code = hex ? Number.parseInt(hex, 16) : Number(entity.slice(1));
	// Neither beyond Unicode, nor half a character, nor one that controls a terminal.
	const fine = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return fine && !(code >= 0x7f && code < 0xa0) ? String.fromCodePoint(code) : undefined;
}
