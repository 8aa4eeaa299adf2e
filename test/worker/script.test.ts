import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { COMPILED_AHEAD } from '../../content/model/compiled-ahead.ts';
import { embedScript, faultScript, widgetScript } from '../../worker/script.ts';
import { HOSTILE } from '../fixtures/hostile.ts';
import { quiz } from '../fixtures/pieces.ts';
import { ECHO, handedOver, runInPage } from '../harness/run-script.ts';

const code = {
	runtime: ECHO,
	parts: {
		quiz: { file: 'quiz-1.js', code: '(shared=>({name:"quiz",shared}))' },
		explainer: { file: 'explainer-1.js', code: '(()=>({}))' },
	},
};

describe('widgetScript', () => {
	test('starts the runtime with our address', () => {
		const script = widgetScript(code, 'https://gloss.test');
		expect(handedOver(script, ECHO)).toEqual({ boot: { origin: 'https://gloss.test' }, parts: {} });
	});
});

const value = { texts: HOSTILE, nested: { constructor: 'x' } };
const text = JSON.stringify(value).replace('{', '{"__proto__":{"polluted":true},');
const parcel = { rev: '0123456789ab', piece: quiz(), text, words: { next: '</script>' } };

const head = {
	slug: 'planets-quiz',
	rev: '0123456789ab',
	kind: 'quiz',
	lang: 'en',
	story: 'planets',
	total: 2,
	sensitive: false,
} as const;

describe('embedScript', () => {
	const about = { origin: 'https://gloss.test', slug: 'daily', names: ['quiz'] };
	const script = embedScript(code, about, parcel);

	test('starts the runtime with the piece, whatever is in it', () => {
		expect(handedOver(script, ECHO).boot).toMatchObject({
			origin: 'https://gloss.test',
			slug: 'daily',
			rev: '0123456789ab',
			piece: value,
			words: { next: '</script>' },
		});
	});

	test('keeps a key named __proto__ a key', () => {
		const runtime =
			'((_,{piece})=>[Object.hasOwn(piece,"__proto__"),piece.polluted,({}).polluted])';
		const check = embedScript({ ...code, runtime }, about, parcel);
		expect(runInNewContext(check)).toEqual([true, undefined, undefined]);
	});

	test('starts the runtime with a first view, whatever is in it', () => {
		const view = ['p', { title: '</script>' }, HOSTILE] as const;
		const first = { head, since: 0, view, notes: {}, answers: {}, elsewhere: '' };
		const { boot } = handedOver(embedScript(code, about, { first }), ECHO);
		expect(boot).toEqual({ origin: 'https://gloss.test', slug: 'daily', first });
	});

	test('brings the part for the kind of piece', () => {
		expect(Object.keys(handedOver(script, ECHO).parts)).toEqual(['quiz-1.js']);
	});

	test('does without a part that the build does not have', () => {
		const bare = embedScript({ ...code, parts: {} }, about, parcel);
		expect(handedOver(bare, ECHO).parts).toEqual({});
	});

	test('asks for all of it to be compiled while it comes, in a line of its own', () => {
		expect(script.startsWith(`${COMPILED_AHEAD}${ECHO}`)).toBe(true);
	});

	test('cannot end the script it stands in', () => {
		expect(script.slice(COMPILED_AHEAD.length)).not.toMatch(/[<\u2028\u2029\n\r]/u);
	});
});

describe('faultScript', () => {
	const script = faultScript({
		slug: 'no-such',
		code: 'not-found',
		message: 'There is nothing.',
	});

	test('tells the elements that wait for the slug, and no others', () => {
		const { events } = runInPage(script, ['no-such', 'other', 'no-such#q1', 'no-such-either']);
		const init = {
			bubbles: true,
			composed: true,
			detail: { slug: 'no-such', placement: undefined, code: 'not-found' },
		};
		expect(events).toEqual([
			{ slug: 'no-such', type: 'gloss:error', init },
			{ slug: 'no-such#q1', type: 'gloss:error', init },
		]);
	});

	test('prints one line and leaves no global', () => {
		const { warnings, globals } = runInPage(script, []);
		expect(warnings).toEqual(['Gloss: "no-such" is not shown (not-found). There is nothing.']);
		expect(globals).toEqual([]);
	});

	test('tells each element once, however often it comes', () => {
		const { events, warnings } = runInPage(script + script, ['no-such']);
		expect(events).toHaveLength(1);
		expect(warnings).toHaveLength(1);
	});

	test('waits for elements that are not parsed yet', () => {
		const { events, warnings, parsed } = runInPage(script, ['no-such'], 'loading');
		expect([...events, ...warnings]).toEqual([]);
		parsed();
		expect(events).toHaveLength(1);
	});

	test.each(HOSTILE)('says of a piece that is gone %j as text, beside the page’s link', (text) => {
		const gone = { lang: 'ar', dir: 'rtl', text } as const;
		const fault = { slug: 'gone', code: 'gone', message: '', gone };
		const { events, shown, warnings } = runInPage(faultScript(fault), ['gone', 'other']);
		expect(events).toHaveLength(1);
		expect(warnings).toHaveLength(1);
		expect(shown).toEqual([
			[{ name: 'slot' }, { name: 'p', lang: 'ar', dir: 'rtl', textContent: text }],
		]);
	});

	test('shows nothing of its own where there never was a piece', () => {
		expect(runInPage(script, ['no-such']).shown).toEqual([]);
	});

	test.each(HOSTILE)('takes the slug %j as data', (slug) => {
		const { warnings } = runInPage(faultScript({ slug, code: 'bad-slug', message: '' }), []);
		expect(warnings).toHaveLength(1);
	});
});
