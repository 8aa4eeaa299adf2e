import { expect, test } from 'vitest';
import { writtenDays } from '../../../../../content/desk/check/reading/written-days.ts';

test.each([
	['en', 'on 7 December 2024', ['2024-12-07']],
	[
		'en',
		'December 7, 2024, or 2024-12-08, or in January 2025',
		['2024-12-07', '2024-12-08', '2025-01'],
	],
	['en', '14–15 December 2024', ['2024-12-15']],
	['ar', '7 كانون الأول/ديسمبر 2024', ['2024-12-07']],
	['ar', '14 و15 كانون الأول/ديسمبر 2024', ['2024-12-15']],
	['de', 'am 7. Dezember 2024', ['2024-12-07']],
	['es', 'el 7 de diciembre de 2024', ['2024-12-07']],
	['fr', 'le 1er mai 2026', ['2026-05-01']],
	['ja', '2024年12月7日', ['2024-12-07']],
	['pt', '7 de dezembro de 2024', ['2024-12-07']],
	['tr', '7 Aralık 2024', ['2024-12-07']],
	['uk', '7 грудня 2024', ['2024-12-07']],
	[
		'de',
		'am 31.12.2026, am 9. 5. 2026 und am 9. Sept. 2026',
		['2026-12-31', '2026-05-09', '2026-09-09'],
	],
	['fr', 'le 31/12/2026', ['2026-12-31']],
	['en', 'on Sept. 9, 2026, Sep 8, 2026, or 5/9/2026', ['2026-09-09', '2026-09-08']],
	['en', 'Kalmar 9, 2026', []],
	['en', '31 February 2024', []],
	['en', 'on 7 December, of 2024 ships', []],
])('the dates in %s %j', (lang, text, dates) => {
	expect(writtenDays(text, lang).map(({ date }) => date)).toEqual(dates);
});
