import { expect, test } from 'vitest';
import { type Change, differenceOf } from '../../../../content/desk/difference/difference.ts';

const shown = (changes: Change[]) =>
	changes.map(({ place, runs }) => `${place}: ${runs.map(mark).join('')}`);

function mark({ kind, text }: Change['runs'][number]): string {
	return kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`;
}

test('says which words changed, and where', () => {
	const before = { title: 'Some 40 ships called', questions: [{ id: 'a', ask: 'Why?' }] };
	const after = { title: 'Some 45 ships called', questions: [{ id: 'a', ask: 'Why?' }] };
	expect(shown(differenceOf(before, after, 'en'))).toEqual([
		'title: Some [-40-]{+45+} ships called',
	]);
});

test('knows a question by its id, wherever it has moved', () => {
	const [a, b] = [
		{ id: 'a', ask: 'Why?' },
		{ id: 'b', ask: 'When?' },
	];
	expect(shown(differenceOf({ questions: [a, b] }, { questions: [b, a] }, 'en'))).toEqual([
		'questions: [-a-]{+b+}, [-b-]{+a+}',
	]);
});

test('lists what came and what went', () => {
	const before = { claims: { old: { text: 'It was so.' } } };
	const after = { claims: { fresh: { text: 'It is so.' } } };
	expect(shown(differenceOf(before, after, 'en'))).toEqual([
		'claims/fresh/text: {+It is so.+}',
		'claims/old/text: [-It was so.-]',
	]);
});

test('finds words where a script writes no spaces', () => {
	const changes = differenceOf({ title: '港は閉じている' }, { title: '港は開いている' }, 'ja');
	expect(
		changes[0]?.runs.some(({ kind, text }) => kind === 'same' && text.startsWith('港は')),
	).toBe(true);
});

test('says nothing of pieces that are the same', () => {
	expect(differenceOf({ v: 1, claims: {} }, { v: 1, claims: {} }, 'en')).toEqual([]);
});
