// An editor at a terminal who changed a piece and forgot its date: is asked, and the file is changed before it is put.
import { afterEach, expect, test, vi } from 'vitest';
import { runHere } from '../in-process.ts';
import { NO_CHROMIUM } from '../run-desk.ts';
import { callsOf, forget, storedIn } from '../stand-in.ts';
import { ENTER, terminalWith } from '../terminal.ts';
import { type Edit, type Workspace, workspace } from '../workspace.ts';

afterEach(() => vi.unstubAllEnvs());

const NOW = new Date('2026-05-09T10:00:00.5Z');
const UPDATED = '2026-05-03T09:00:00+01:00';
const HINT: Edit = ['harbour-quiz.json', ['questions', 0, 'hint'], 'Another hint.'];

/** Publishes, edits, and publishes again while keys are pressed. */
async function again(keys: readonly string[], ...edits: Edit[]) {
	const it = await workspace({ standIn: true });
	vi.stubEnv('GLOSS_STAND_IN', it.standIn);
	vi.stubEnv('CHROMIUM', NO_CHROMIUM.CHROMIUM);
	const publish = ['publish', 'harbour', '--remote'];
	expect(await runHere(it, publish, { now: NOW })).toMatchObject({ code: 0 });
	await forget(it);
	await it.edit(...edits);
	const terminal = terminalWith(keys);
	const ran = await runHere(it, publish, { now: NOW, terminal });
	return { it, ...ran, shown: terminal.shown() };
}

const liveOf = async (it: Workspace) =>
	JSON.parse((await storedIn(it))['piece:harbour-quiz']?.value ?? '');

test('sets the date where the editor agrees', async () => {
	const { it, code, out, shown } = await again(['y', 'n'], HINT);
	expect(shown).toContain('harbour-quiz has changed and still says it was updated');
	expect(code).toBe(0);
	expect(out).toContain('questions/first/hint');
	expect(JSON.parse(await it.read('harbour-quiz.json')).updated).toBe('2026-05-09T10:00:00Z');
	expect(await liveOf(it)).toMatchObject({ updated: '2026-05-09T10:00:00Z' });
	// What is live is read again after the answer.
	expect((await callsOf(it)).filter((call) => call === 'list')).toHaveLength(2);
});

test('writes the correction that the editor tells', async () => {
	const keys = [
		'y',
		'y',
		ENTER,
		`About 30.${ENTER}`,
		`About 40.${ENTER}`,
		`A slip.${ENTER}`,
		ENTER,
	];
	const { it, code } = await again(keys, HINT);
	expect(code).toBe(0);
	expect((await liveOf(it)).corrections[0]).toEqual({
		id: 'c-first',
		at: '2026-05-09T10:00:00Z',
		target: 'question/first',
		was: 'About 30.',
		now: 'About 40.',
		why: 'A slip.',
		effect: 'note',
	});
});

test('publishes as it is where the editor wants it so, and says what was forgotten', async () => {
	const { it, code, out } = await again(['n'], HINT);
	expect(code).toBe(0);
	expect(out).toContain('(updated/same, warning)');
	expect(await liveOf(it)).toMatchObject({ updated: UPDATED });
});

test('asks nothing where nothing was forgotten', async () => {
	const { code, shown } = await again([], HINT, ['harbour-quiz.json', ['updated'], '2026-05-09']);
	expect({ code, shown }).toEqual({ code: 0, shown: '' });
});

test('leaves everything as it was at Ctrl-C', async () => {
	const { it, code, err } = await again(['y'], HINT);
	expect({ code, err }).toEqual({ code: 2, err: 'Nothing was changed.' });
	expect(JSON.parse(await it.read('harbour-quiz.json')).updated).toBe(UPDATED);
	expect((await callsOf(it)).some((call) => call.startsWith('put'))).toBe(false);
});
