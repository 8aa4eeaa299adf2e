import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const words = (text: string): Edit => ['story.ar.json', ['claims', 'traffic', 'text'], text];

test('a translated claim has the numbers of the claim, in whatever digits', async () => {
	expect(await findingsOf('translation/numbers', words('تصل نحو 50 سفينة كل أسبوع.'))).toEqual([
		'story.ar.json claims.traffic.text translation/numbers',
	]);
	expect(await findingsOf('translation/numbers', words('تصل نحو ٤٠ سفينة كل أسبوع.'))).toEqual([]);
});
