import { describe, expect, test } from 'vitest';
import { fold } from '../../../widget/passages/fold.ts';

describe('folding evens out', () => {
	test.each([
		['case', 'The Pentagon', 'thepentagon'],
		['spaces and line breaks', '  about\n\t900\u00a0 troops ', 'about900troops'],
		['soft hyphens and what has no width', 'Da\u00admas\u200bcus\ufeff', 'damascus'],
		['marks of direction', '\u200fحمص\u200e \u202bتالياً\u202c', 'حمصتاليا'],
		['quotes', '“Assad’s” «fall» ‚now‘', "'assad's''fall''now'"],
		['dashes', 'north–south — 3−1', 'north-south-3-1'],
		['points and tatweel', 'سَقَطَ الـحُـكـم', 'سقطالحكم'],
		['alef, hamza, ya and ta marbuta', 'أإآٱ مسؤول شيء هيئة موسى', 'اااامسوولشيءهييهموسي'],
		['letters of Persian keyboards', 'یک', 'يك'],
		['forms of presentation', 'ﻻ ﷲ', 'لاالله'],
		['digits', '٩٠٠ ۳ ９００', '9003900'],
		['full and half width', 'ＣＮＮ ﾃﾞｰﾀ', 'cnnテ\u3099ータ'],
		['spaces of Han and kana', '海 は\n広い。 月', '海は広い。月'],
		['ligatures and superscripts', 'ﬁve km²', 'fivekm2'],
	])('%s', (_, raw, folded) => {
		expect(fold(raw)).toBe(folded.normalize('NFKD'));
	});

	test.each([
		['é composed or not', 'café', 'cafe\u0301'],
		['が composed or not', 'が', 'か\u3099'],
		['a sigma wherever it stands', 'ΟΔΟΣ', 'οδοσ'],
	])('%s', (_, one, other) => {
		expect(fold(one)).toBe(fold(other));
	});

	test('but no letter that makes another word', () => {
		expect(fold('Mütter')).not.toBe(fold('Mutter'));
		expect(fold('はん')).not.toBe(fold('ばん'));
	});
});

test.each(['A\u00adb  ﬁn “c”', 'قَال: لا شَيء', 'データ は\n広い Ｃ'])(
	'a text is folded to the beginning of what it begins is folded to: %s',
	(raw) => {
		for (let i = 0; i <= raw.length; i += 1) {
			expect(fold(raw).startsWith(fold(raw.slice(0, i)))).toBe(true);
		}
	},
);
