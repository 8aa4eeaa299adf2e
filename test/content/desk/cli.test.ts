import { describe, expect, test } from 'vitest';
import { runDesk } from './run-desk.ts';
import { callsOf } from './stand-in.ts';
import { workspace } from './workspace.ts';

describe('exit codes', () => {
	test('0 where all is well', async () => {
		const { env } = await workspace({ standIn: true });
		expect(await runDesk(['check'], env)).toMatchObject({ code: 0, err: '' });
		expect(await runDesk(['check', 'harbour'], env)).toMatchObject({ code: 0 });
	});

	test('0 with warnings alone', async () => {
		const path = ['questions', 0, 'options', 0, 'feedback'];
		const { env } = await workspace({}, ['harbour-quiz.json', path, undefined]);
		const { code, out } = await runDesk(['check'], env);
		expect(code).toBe(0);
		expect(out).toContain('No errors and 1 warning in 5 files of 1 story.');
	});

	test('1 with errors', async () => {
		const { env } = await workspace({ fixture: 'full-of-faults' });
		expect(await runDesk(['check'], env)).toMatchObject({ code: 1, err: '' });
	});

	test('1 where a piece is not there', async () => {
		const { env } = await workspace({ standIn: true });
		const { code, out } = await runDesk(['show', 'nowhere'], env);
		expect(code).toBe(1);
		expect(out).toContain('There is no piece "nowhere" locally.');
	});

	test.each([
		[[]],
		[['frobnicate']],
		[['check', '--frobnicate']],
		[['publish']],
		[['show']],
		[['show', 'one', 'two']],
		[['correct', 'harbour']],
	])('2 with usage for %j', async (args) => {
		const { env } = await workspace({ standIn: true });
		const { code, err } = await runDesk(args, env);
		expect(code).toBe(2);
		expect(err).toContain('Usage: npm run desk --');
	});

	test('2 where there is no such story', async () => {
		const { env } = await workspace({ standIn: true });
		const { code, err } = await runDesk(['publish', 'nowhere'], env);
		expect(code).toBe(2);
		expect(err).toContain('There are: harbour.');
	});

	test('2 where nobody sits at a terminal and something is missing', async () => {
		const { env } = await workspace();
		const { code, err } = await runDesk(['correct', 'harbour', 'opened', '--pieces', 'all'], env);
		expect(code).toBe(2);
		expect(err).toBe('This is missing: --now "…", --why "…".\n');
	});

	test.each([[['--help']], [['publish', '--help']]])('0 for %j', async (args) => {
		const { code, out } = await runDesk(args);
		expect(code).toBe(0);
		expect(out).toContain('Usage: npm run desk --');
	});
});

describe('flags that npm kept', () => {
	test.each(['remote', 'dry_run', 'json'])('stop everything: %s', async (flag) => {
		const it = await workspace({ standIn: true });
		const kept = { [`npm_config_${flag}`]: 'true' };
		const { code, err } = await runDesk(['publish', 'harbour'], { ...it.env, ...kept });
		expect(code).toBe(2);
		expect(err).toContain(`npm run desk -- publish harbour --${flag.replace('_', '-')}`);
		expect(await callsOf(it)).toEqual([]);
	});
});

describe('what check prints', () => {
	test('names file, line, column, path, what to do and the code', async () => {
		const it = await workspace({}, ['harbour-quiz.json', ['next'], 'nowhere']);
		const { out } = await runDesk(['check'], it.env);
		expect(out.split('\n')[0]).toMatch(
			/harbour-quiz\.json:\d+:\d+ {2}next {2}There is no piece "nowhere".* {2}\(next\/unknown\)$/u,
		);
		expect(out).not.toContain('\u001b');
	});

	test('is JSON with --json', async () => {
		const it = await workspace({}, ['harbour-quiz.json', ['bands', 0, 'from'], 0.1]);
		const { code, out } = await runDesk(['check', '--json'], it.env);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			ok: false,
			findings: [
				{
					code: 'band/none-from-0',
					level: 'error',
					path: ['bands'],
					at: 'bands',
					line: expect.any(Number),
					column: expect.any(Number),
				},
			],
			silenced: [],
		});
	});

	test('names what is passed over and why', async () => {
		const it = await workspace(
			{},
			['harbour-quiz.json', ['questions', 0, 'options', 0, 'feedback'], undefined],
			['harbour-quiz.json', ['silence'], { 'choice/no-feedback': 'The reader knows.' }],
		);
		const { code, out } = await runDesk(['check'], it.env);
		expect(code).toBe(0);
		expect(out).toContain('passed over: The reader knows.');
	});
});

test('show prints for machines with --json', async () => {
	const it = await workspace({ standIn: true });
	await runDesk(['publish', 'harbour'], it.env);
	const { out } = await runDesk(['show', 'harbour-quiz', '--json'], it.env);
	expect(JSON.parse(out)).toMatchObject({ ok: true, valid: true, state: { phase: 'live' } });
});
