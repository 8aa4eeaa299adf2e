import { expect, test } from 'vitest';
import { numbersIn } from '../../../../../content/desk/check/reading/numbers.ts';

test.each([
	['en', 'More than 300,000 civilians, 1.5 million in all', [300_000, 1_500_000]],
	['de', '1,5 Millionen in 300.000 Häusern', [1_500_000, 300_000]],
	['fr', '12 500 navires', [12_500]],
	['ar', 'نحو ٣٠٠٬٠٠٠ و1900', [300_000, 1900]],
	['ja', '約30万人', [300_000]],
	['en', 'On 7 December 2024 at 16:00, and on 8 December', []],
	['en', 'G7, Covid-19 and 3D', []],
	['en', 'On 1 May 3 ships came, and 12 may call', [3, 12]],
	['en', 'It cost $5bn, or €1.1m, for 16m people', [5e9, 1.1e6, 16e6]],
	['en', '50k visits on the 41st day, 13m deep, 20km away', [50_000, 41, 13, 20]],
	['en', 'In the 20th century, on 42nd Street, 5G', []],
	['en', 'No digits at all', []],
])('the numbers in %s %j', (lang, text, numbers) => {
	expect(numbersIn(text, lang)).toEqual(numbers);
});
