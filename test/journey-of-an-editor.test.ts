// An editor's day, through the command line and the real wrangler: write, be warned, preview, publish, correct, be
// overtaken by a colleague, roll back, withdraw, import last year's quiz. After each step the worker is asked what a
// reader gets. Cloudflare is a local KV.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../content/desk/serve/ports.ts';
import { LOCAL_WRANGLER } from './content/desk/checkout.ts';
import { readersOf } from './content/desk/readers.ts';
import { NO_CHROMIUM, runDesk } from './content/desk/run-desk.ts';
import { workspace } from './content/desk/workspace.ts';
import { run } from './harness/processes.ts';

// Some fifty calls of wrangler, each of one to three seconds.
const PATIENCE_MS = 480_000;

const MAIN = resolve(import.meta.dirname, '../content/desk/main.ts');
const SLUG = 'harbour-day';
const FILE = `${SLUG}.json`;

const PIECE = {
	$schema: '../../../schema/piece.json',
	v: 1,
	slug: SLUG,
	kind: 'quiz',
	story: 'harbour',
	lang: 'en',
	title: 'A day at the harbour',
	asOf: '2026-05-02',
	updated: '2026-05-03T09:00:00+01:00',
	questions: [
		{
			id: 'week',
			kind: 'choice',
			pick: 'one',
			ask: 'How many ships call each week?',
			options: [
				{ id: 'few', text: 'About 10', feedback: 'More.' },
				{ id: 'many', text: 'About 40', correct: true, feedback: 'Yes.' },
			],
			explain: 'It [has 40 ships a week](#traffic).',
		},
	],
	bands: [
		{ from: 0, title: 'Ashore', text: 'Read on.' },
		{ from: 0.5, title: 'Afloat', text: 'Well done.' },
	],
};
const HEDGED = 'The harbour master [reckons with some 40](#traffic), counted by hand.';

const GIFT = `::Opening:: When did the harbour open? {
	=In May # Yes.
	~In April # Too early.
}
`;

test('an editor’s day, and what readers get of it', { timeout: PATIENCE_MS }, async () => {
	const it = await workspace();
	const env = { ...it.env, ...NO_CHROMIUM, GLOSS_WRANGLER: LOCAL_WRANGLER };
	const desk = (...args: string[]) => runDesk(args, env);
	const write = (piece: object) => it.write(FILE, JSON.stringify(piece, null, 2));
	const inFile = async () => JSON.parse(await it.read(FILE));
	const read = await readersOf(it);

	// Begin, and be warned of what is left to write.
	const begun = await desk('new', 'harbour', 'quiz', '--slug', SLUG, '--title', PIECE.title);
	expect(begun).toMatchObject({ code: 0, err: '' });
	expect(await desk('check', 'harbour')).toMatchObject({
		code: 1,
		out: expect.stringContaining('placeholder/left'),
	});
	expect(await desk('publish', 'harbour', '--remote')).toMatchObject({ code: 1 });
	expect(await read(SLUG)).toMatchObject({ status: 404 });

	// Write it, and be warned that an assessment became a fact.
	await write(PIECE);
	const warned = await desk('check', 'harbour');
	expect(warned.code).toBe(0);
	expect(warned.out).toMatch(/harbour-day\.json.*claim\/flat, warning/u);
	const [question] = PIECE.questions;
	const sound = { ...PIECE, questions: [{ ...question, explain: HEDGED }] };

	// Look at it while writing.
	const preview = run(process.execPath, [MAIN, 'preview', '--port', `${await freePort()}`], env);
	await preview.prints('It follows the files');
	const [url = ''] = /http:\/\/\S+/u.exec(preview.printed()) ?? [];
	expect(await (await fetch(url)).text()).toContain('<title>');
	const shown = async () => (await fetch(`${url}/preview/piece/${SLUG}`)).text();
	expect(await shown()).toContain('claim/flat');
	await write(sound);
	await expect.poll(shown, { timeout: 10_000 }).not.toContain('claim/flat');
	preview.child.kill('SIGINT');
	expect(await preview.ended).toBe(0);

	// Publish it.
	const published = await desk('publish', 'harbour', '--remote', '--message', 'First');
	expect(published).toMatchObject({ code: 0, err: '' });
	expect(published.out).toMatch(/harbour-day {2}new -> [0-9a-f]{12}/u);
	expect(await read(SLUG)).toMatchObject({ status: 200, title: PIECE.title });
	const again = await desk('publish', 'harbour', '--remote');
	expect(again.out).toContain('Nothing to publish');

	// Correct the claim it rests on.
	const corrected = await desk(
		...['correct', 'harbour', 'traffic', '--pieces', `${SLUG},harbour-quiz,harbour-quiz-ar`],
		...['--now', 'Some 45 ships call each week.', '--why', 'A page of the log was missing.'],
		...['--now', 'ar=تصل نحو 45 سفينة كل أسبوع.', '--why', 'ar=فُقدت صفحة من السجل.'],
	);
	expect(corrected).toMatchObject({ code: 0, err: '' });
	const mended = await inFile();
	const many = mended.questions[0].options[1];
	many.text = 'About 45';
	mended.questions[0].explain = HEDGED.replace('40', '45');
	await write(mended);
	const second = await desk('publish', 'harbour', '--remote', '--message', 'The log was found');
	expect(second.out).toContain('[-40-]{+45+}');
	const after = await read(SLUG);
	expect(JSON.parse(after.text).corrections).toEqual([
		expect.objectContaining({ now: 'Some 45 ships call each week.' }),
	]);

	// A colleague with a copy of the files publishes meanwhile.
	const theirs = join(it.standIn, 'theirs');
	await cp(it.place.stories, theirs, { recursive: true });
	const colleague = { ...env, GLOSS_STORIES: theirs };
	const theirFile = join(theirs, 'harbour', FILE);
	const retitled = (await readFile(theirFile, 'utf8')).replace(PIECE.title, 'One day at the port');
	await writeFile(theirFile, retitled);
	const overtaking = await runDesk(['publish', 'harbour', '--remote'], colleague);
	expect(overtaking).toMatchObject({ code: 0, err: '' });
	await it.edit([FILE, ['standfirst'], 'One question.']);
	const stopped = await desk('publish', 'harbour', '--remote');
	expect(stopped.code).toBe(1);
	expect(stopped.out).toMatch(/they changed\s+title {2}\[-A-\]\{\+One\+\} day at the/u);
	expect(stopped.out).toMatch(
		/this copy changed since \S+\s+standfirst {2}\{\+One question\.\+\}/u,
	);
	expect(await read(SLUG)).toMatchObject({ status: 200, title: 'One day at the port' });

	// Takes over what the colleague did, and publishes both.
	await cp(join(theirs, 'harbour'), it.story, { recursive: true });
	await it.edit([FILE, ['standfirst'], 'One question.']);
	expect(await desk('publish', 'harbour', '--remote')).toMatchObject({ code: 0 });
	const both = await read(SLUG);
	expect(JSON.parse(both.text)).toMatchObject({
		title: 'One day at the port',
		standfirst: 'One question.',
	});

	// Rolls back to the corrected piece of before.
	const past = JSON.parse((await desk('history', SLUG, '--remote', '--json')).out).past;
	const [wanted] = past.filter(({ message }: { message?: string }) => message?.includes('log'));
	const back = await desk('rollback', SLUG, wanted.rev.slice(0, 6), '--remote');
	expect(back).toMatchObject({ code: 0, err: '' });
	expect(await read(SLUG)).toMatchObject({ status: 200, title: PIECE.title, text: after.text });

	// Withdraws it; no later publish brings it back.
	const withdrawn = await desk('withdraw', SLUG, '--remote', '--why', 'A name was wrong.');
	expect(withdrawn).toMatchObject({ code: 0, err: '' });
	expect(await read(SLUG)).toMatchObject({
		status: 410,
		text: expect.stringContaining('A name was wrong.'),
	});
	expect((await inFile()).withdrawn).toMatchObject({ why: 'A name was wrong.' });
	await it.edit([FILE, ['withdrawn'], undefined]);
	expect(await desk('publish', 'harbour', '--remote')).toMatchObject({
		code: 1,
		out: expect.stringContaining('withdrawn/lost'),
	});
	expect(await read(SLUG)).toMatchObject({ status: 410 });
	await it.edit([FILE, ['withdrawn'], { at: '2026-05-04', why: 'A name was wrong.' }]);

	// Imports last year's quiz, gives it its claims, and keeps it for tomorrow.
	const gift = join(it.standIn, 'last-year.gift');
	await writeFile(gift, GIFT);
	const imported = await desk('import', gift, '--story', 'harbour', '--title', 'Last year');
	expect(imported).toMatchObject({ code: 0, err: '' });
	expect(await desk('check', 'harbour')).toMatchObject({ code: 1 });
	const raw = JSON.parse(await it.read('last-year.json'));
	const [first] = raw.questions;
	const finished = {
		...PIECE,
		...{ slug: 'last-year', title: raw.title, bands: PIECE.bands },
		questions: [{ ...first, explain: 'It [opened](#opened) on 1 May.' }],
	};
	await it.write('last-year.json', JSON.stringify({ ...finished, publishAt: '2099-01-01' }));
	expect(await desk('publish', 'harbour', '--remote')).toMatchObject({ code: 0 });
	expect(await read('last-year')).toMatchObject({ status: 404 });
	await it.write('last-year.json', JSON.stringify(finished));
	expect(await desk('publish', 'harbour', '--remote')).toMatchObject({ code: 0 });
	expect(await read('last-year')).toMatchObject({ status: 200, title: 'Last year' });
	expect(JSON.parse((await read('last-year')).text).questions[0].options).toHaveLength(2);

	const status = await desk('status', '--remote');
	expect(status.out).toContain('in step');
});
