// `correct`: a claim is mended in story.json, and the pieces that use it say so.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../../../content/desk/ask.ts';
import { check } from '../../../../content/desk/check/check.ts';
import { openKv } from '../../../../content/desk/kv/kv.ts';
import { pieceKey } from '../../../../content/model/keys.ts';
import { slug } from '../../../fixtures/pieces.ts';
import { runHere } from '../in-process.ts';
import { runDesk as runProcess } from '../run-desk.ts';
import { ENTER, terminalWith } from '../terminal.ts';
import { findingsIn, type Workspace, workspace } from '../workspace.ts';

const NOW = new Date('2026-05-04T10:00:00.123Z');
const AT = '2026-05-04T10:00:00Z';
const NEW = 'The harbour opened on 30 April 2026.';
const ARABIC = 'افتُتح الميناء في 30 نيسان/أبريل 2026.';
const SAID = ['--now', NEW, '--why', 'We misread the log.', '--pieces', 'all'];
const SAID_IN_ARABIC = ['--now', `ar=${ARABIC}`, '--why', 'ar=أخطأنا في قراءة السجل.'];

const correct = (it: Workspace, args: readonly string[], terminal?: Terminal) =>
	runHere(it, ['correct', 'harbour', ...args], { now: NOW, terminal });

const json = async (it: Workspace, file: string) => JSON.parse(await it.read(file));

describe('with all flags', () => {
	test('mends the claim and adds a correction to each piece that uses it', async () => {
		const it = await workspace();
		expect(await correct(it, ['opened', ...SAID, ...SAID_IN_ARABIC])).toMatchObject({ code: 0 });
		expect((await json(it, 'story.json')).claims.opened.text).toBe(NEW);
		expect((await json(it, 'story.ar.json')).claims.opened).toEqual({ text: ARABIC });
		for (const name of ['harbour-quiz', 'harbour-explainer']) {
			const { corrections, updated } = await json(it, `${name}.json`);
			expect(corrections[0]).toEqual({
				id: 'c-opened',
				at: AT,
				target: 'claim/opened',
				was: 'The harbour opened on 1 May 2026.',
				now: NEW,
				why: 'We misread the log.',
				effect: 'note',
			});
			expect(updated).toBe(AT);
		}
		expect((await json(it, 'harbour-quiz-ar.json')).corrections[0]).toMatchObject({
			id: 'c-opened',
			was: 'افتُتح الميناء في 1 أيار/مايو 2026.',
			now: ARABIC,
		});
		// The claim has another day now than the texts that rest on it.
		const { findings } = await check(it.place, [], NOW);
		expect(findings.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
			'questions.0.explain date/not-claimed',
			'questions.0.explain date/not-claimed',
		]);
	});

	test('leaves the rest of the files as their editor wrote it', async () => {
		const it = await workspace();
		const before = await it.read('harbour-quiz.json');
		await it.write(
			'harbour-explainer.json',
			(await it.read('harbour-explainer.json')).replaceAll('  ', '\t').replaceAll('\n', '\r\n'),
		);
		await correct(it, ['opened', ...SAID]);
		const after = await it.read('harbour-quiz.json');
		const lines = new Set(after.split('\n'));
		expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([
			'  "updated": "2026-05-03T09:00:00+01:00",',
		]);
		expect(after).toContain(`\n      "now": "${NEW}",\n`);
		expect(after).toContain('"$comment-why": "Comments may stand anywhere."');
		const tabbed = await it.read('harbour-explainer.json');
		expect(tabbed).toContain(`\r\n\t\t\t"now": "${NEW}",\r\n`);
		expect(tabbed.replaceAll('\r\n', '')).not.toContain('\n');
	});

	test('adds a first list of corrections before the questions', async () => {
		const it = await workspace({}, ['harbour-explainer.json', ['corrections'], undefined]);
		await correct(it, ['opened', ...SAID]);
		const fields = Object.keys(await json(it, 'harbour-explainer.json'));
		expect(fields.indexOf('corrections')).toBe(fields.indexOf('cards') - 1);
	});

	test('gives each correction an id of its own', async () => {
		const it = await workspace();
		await correct(it, ['opened', ...SAID]);
		await correct(it, ['opened', '--now', 'It opened.', ...SAID.slice(2)]);
		const { corrections } = await json(it, 'harbour-quiz.json');
		expect(corrections.map(({ id }: { id: string }) => id).slice(0, 2)).toEqual([
			'c-opened-2',
			'c-opened',
		]);
	});

	test('says it in the pieces that are named, and in none', async () => {
		const it = await workspace();
		const before = await it.read('harbour-explainer.json');
		await correct(it, ['opened', ...SAID.slice(0, 4), '--pieces', 'harbour-quiz']);
		expect(await it.read('harbour-explainer.json')).toBe(before);
		expect((await json(it, 'harbour-quiz.json')).corrections).toHaveLength(3);
		await correct(it, ['opened', '--now', 'It opened.', '--pieces', 'none']);
		expect((await json(it, 'harbour-quiz.json')).corrections).toHaveLength(3);
		expect((await json(it, 'story.json')).claims.opened.text).toBe('It opened.');
	});

	test('names the question, its effect and options where it has them', async () => {
		const it = await workspace();
		const about = ['--question', 'first', '--effect', 'rekey', '--options', 'april'];
		const { out } = await correct(it, ['opened', ...SAID, ...about]);
		expect((await json(it, 'harbour-quiz.json')).corrections[0]).toMatchObject({
			target: 'question/first',
			effect: 'rekey',
			options: ['april'],
		});
		expect((await json(it, 'harbour-explainer.json')).corrections[0]).toMatchObject({
			target: 'claim/opened',
			effect: 'note',
		});
		expect(out).toContain('change the key of the question "first"');
	});

	test('changes how sure, who and when, and keeps the text', async () => {
		const it = await workspace();
		const fields = ['--certainty', 'disputed', '--by', 'a pilot', '--as-of', '2026-05-03'];
		const words = ['--was', 'The builders claimed it.', '--now', 'It is disputed.'];
		await correct(it, ['dredged', '--keep', ...fields, ...words, ...SAID.slice(2)]);
		expect((await json(it, 'story.json')).claims.dredged).toEqual({
			text: 'After dredging the basin is 13 metres deep.',
			certainty: 'disputed',
			by: 'a pilot',
			sources: ['log'],
			asOf: '2026-05-03',
		});
	});
});

describe('a translation', () => {
	test('that nobody gave is left to its translator, and keeps the story from being published', async () => {
		const it = await workspace();
		const { code, out } = await correct(it, ['opened', ...SAID]);
		expect(code).toBe(0);
		expect(out).toContain('story.ar.json: translate the new text of "opened", and remove "of".');
		expect(out).toContain('harbour-quiz-ar.json: add the correction "c-opened" in "ar"');
		expect((await json(it, 'story.ar.json')).claims.opened).toEqual({
			text: 'افتُتح الميناء في 1 أيار/مايو 2026.',
			of: 'The harbour opened on 1 May 2026.',
		});
		expect(await findingsIn(it)).toEqual([
			'harbour-quiz-ar.json corrections correction/not-here',
			'harbour-quiz.json questions.0.explain date/not-claimed',
			'story.ar.json claims.opened.of translation/out-of-date',
		]);
		await it.edit(['story.ar.json', ['claims', 'opened'], { text: ARABIC }]);
		expect(await findingsIn(it)).toEqual([
			'harbour-quiz-ar.json corrections correction/not-here',
			'harbour-quiz-ar.json questions.0.explain date/not-claimed',
			'harbour-quiz.json questions.0.explain date/not-claimed',
		]);
	});

	test('of who says so is taken away, so that the check misses it', async () => {
		const it = await workspace();
		const by = ['--keep', '--by', 'two clerks', '--pieces', 'none'];
		await correct(it, ['counting', ...by]);
		expect(await findingsIn(it)).toEqual(['story.ar.json claims.counting translation/no-by']);
	});
});

test('takes what looks like a language for words where the own language stands before it', async () => {
	const it = await workspace();
	await correct(it, ['opened', '--now', 'en=pi=3, they said.', '--pieces', 'none']);
	expect((await json(it, 'story.json')).claims.opened.text).toBe('pi=3, they said.');
});

describe('what is missing or wrong', () => {
	test.each([
		[['opened'], '--pieces all|none|<slug>,…, --now "…", --why "…"'],
		[['opened', '--now', NEW, '--pieces', 'all'], 'This is missing: --why "…".'],
		[['nobody', ...SAID], 'There is no claim "nobody"'],
		[['opened', ...SAID, '--pieces', 'harbour'], '"harbour" does not use this claim'],
		[['opened', ...SAID, '--effect', 'void'], '--question <id>'],
		[['opened', ...SAID, '--effect', 'nothing'], '--effect "nothing"'],
		[['opened', ...SAID, '--effect', 'void', '--question', 'none'], 'has a question "none"'],
		[['opened', ...SAID, '--question', 'first', '--options', 'june'], '"first" has no "june"'],
		[['opened', ...SAID, '--options', 'may'], 'Name it: --question <id>'],
		[['opened', ...SAID, '--question', 'opinion', '--effect', 'void'], '"opinion" is a poll'],
		[['opened', ...SAID, '--certainty', 'sure'], '--certainty "sure"'],
		[['opened', ...SAID, '--as-of', 'May'], '--as-of "May"'],
		[['opened', ...SAID, '--was', NEW], 'It said that already'],
		[['opened', ...SAID, '--now', ''], '--now ""'],
		[['opened', ...SAID, '--now', 'fr=Le port a ouvert.'], '--now begins with "fr="'],
		[['opened', '--now', 'FR=Le port.', '--pieces', 'none'], 'used or translated in: en, ar'],
		[['opened', ...SAID, '--now', 'It opened later.'], '--now is there twice for "en"'],
		[['opened', ...SAID, '--why', 'en=We misread it.'], '--why is there twice for "en"'],
		[
			['opened', '--pieces', 'none', '--now', 'The harbour opened on 1 May 2026.'],
			'Nothing would change',
		],
	])('is refused, and nothing is written: %j', async (args, words) => {
		const it = await workspace();
		const before = await it.read('story.json');
		const { code, err } = await correct(it, args);
		expect(code).toBe(2);
		expect(err).toContain(words);
		expect(await it.read('story.json')).toBe(before);
	});

	test('a file with errors is to be mended first', async () => {
		const it = await workspace();
		await it.write('harbour-quiz.json', '{');
		expect((await correct(it, ['opened', ...SAID])).err).toContain('harbour-quiz.json');
	});
});

test('--dry-run says what would change and changes nothing', async () => {
	const it = await workspace();
	const before = await it.read('story.json');
	const { code, out } = await correct(it, ['opened', ...SAID, '--dry-run']);
	expect(code).toBe(0);
	expect(out).toContain('Would change, and did not (--dry-run):');
	expect(out).toContain(`claims.opened.text: "The harbour opened on 1 May 2026." -> "${NEW}"`);
	expect(out).toContain('corrections: adds "c-opened" (note, claim/opened)');
	expect(await it.read('story.json')).toBe(before);
});

test('--json prints for machines', async () => {
	const it = await workspace();
	const { out } = await correct(it, ['opened', ...SAID, '--json']);
	expect(JSON.parse(out)).toMatchObject({ ok: true, written: true, files: [{}, {}, {}, {}] });
});

test('where one file cannot be written, all stay as they were', async () => {
	const it = await workspace();
	const names = ['story.json', 'harbour-explainer.json', 'harbour-quiz.json'];
	const before = await Promise.all(names.map(it.read));
	// What is written aside first has this name.
	await mkdir(join(it.story, `harbour-quiz.json.${process.pid}.tmp`));
	const { code, err } = await correct(it, ['opened', ...SAID]);
	expect(code).toBe(2);
	expect(err).toContain('Nothing was changed.');
	expect(await Promise.all(names.map(it.read))).toEqual(before);
	expect((await readdir(it.story)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
});

test('asks for what no flag says, with the old text to start from', async () => {
	const it = await workspace();
	const terminal = terminalWith([
		ENTER, // its text
		ENTER, // all pieces
		ENTER, // it said what the claim says
		`\u0015It opened.${ENTER}`,
		`A slip.${ENTER}`,
		ENTER, // the claim itself
		ENTER, // in Arabic later
		'y',
	]);
	const { code, out } = await correct(it, ['opened'], terminal);
	expect(terminal.shown()).toContain('What did it say?');
	expect(out).toContain('harbour-explainer (en): ');
	expect(code).toBe(0);
	expect((await json(it, 'story.json')).claims.opened.text).toBe('It opened.');
	expect((await json(it, 'harbour-quiz.json')).corrections[0]).toMatchObject({
		was: 'The harbour opened on 1 May 2026.',
		now: 'It opened.',
		why: 'A slip.',
	});
});

test('Ctrl-C changes nothing', async () => {
	const it = await workspace();
	const before = await it.read('story.json');
	const { code, err } = await correct(it, ['opened'], terminalWith([]));
	expect(code).toBe(2);
	expect(err).toBe('Nothing was changed.');
	expect(await it.read('story.json')).toBe(before);
	expect((await readdir(it.story)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('publishing then updates every piece that uses the claim', { timeout: 180_000 }, async () => {
	const it = await workspace();
	expect(await runProcess(['publish', 'harbour'], it.env)).toMatchObject({ code: 0 });
	const kv = openKv(it.place, false);
	const names = ['harbour-quiz', 'harbour-quiz-ar', 'harbour-explainer'];
	const keys = names.map((name) => pieceKey(slug(name)));
	await correct(it, ['opened', ...SAID, ...SAID_IN_ARABIC]);
	const { code, out } = await runProcess(['publish', 'harbour', '--json'], it.env);
	expect(code).toBe(0);
	expect(JSON.parse(out).unchanged).toEqual([]);
	for (const value of (await kv.get(keys)).values()) {
		const { claims, corrections, lang } = JSON.parse(value);
		expect(claims.opened.text).toBe(lang === 'ar' ? ARABIC : NEW);
		expect(corrections[0].id).toBe('c-opened');
	}
});
