import { expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { usesOf } from '../../../../content/desk/correct/uses.ts';
import { workspace } from '../workspace.ts';

test.each([
	['opened', ['question/first'], 'harbour-quiz'],
	['dredged', ['question/deep'], 'harbour-quiz'],
	['counting', ['a note'], 'harbour-quiz'],
	['nobody', [], 'harbour-quiz'],
])('%s is used in %j of a piece', async (id, uses, name) => {
	const [folder] = (await check((await workspace()).place, [])).folders;
	const draft = folder?.pieces.find(({ stem }) => stem === name)?.value;
	if (!draft) throw new Error('There is no such piece.');
	expect(usesOf(draft, folder.story.value?.claims ?? {}, id)).toEqual(uses);
});

test('an entry of an explainer is named with its card', async () => {
	const [folder] = (await check((await workspace()).place, [])).folders;
	const draft = folder?.pieces.find(({ stem }) => stem === 'harbour-explainer')?.value;
	if (!draft) throw new Error('There is no such piece.');
	expect(usesOf(draft, folder.story.value?.claims ?? {}, 'opened')).toContain('card/what/start');
});
