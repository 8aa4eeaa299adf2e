// Publishing when wrangler fails: what is told, and what is and is not published.
import { describe, expect, test } from 'vitest';
import { type Ran, runDesk } from '../run-desk.ts';
import { storedIn } from '../stand-in.ts';
import { type Workspace, workspace } from '../workspace.ts';

function publish(it: Workspace, env: Record<string, string> = {}): Promise<Ran> {
	return runDesk(['publish', 'harbour', '--remote'], { ...it.env, ...env });
}

describe('a failure of wrangler', () => {
	test('for want of a login is told in its words, with what to do', async () => {
		const it = await workspace({ standIn: true });
		const { code, err } = await publish(it, { GLOSS_STAND_IN_FAILS: 'login' });
		expect(code).toBe(2);
		expect(err).toContain('set a CLOUDFLARE_API_TOKEN environment variable');
		expect(err).toContain('npx wrangler login');
		expect(err).toContain('Nothing was published.');
	});

	test('before anything was put leaves everything as it was', async () => {
		const it = await workspace({ standIn: true });
		const { code, err } = await publish(it, { GLOSS_STAND_IN_FAILS: 'list' });
		expect(code).toBe(2);
		expect(err).toContain('Nothing was published.');
	});

	test.each(['media', 'rev'])(
		'while putting %s leaves readers with what they had',
		async (stage) => {
			const it = await workspace({ standIn: true });
			const { code, err } = await publish(it, { GLOSS_STAND_IN_FAILS: stage });
			expect(code).toBe(2);
			expect(err).toContain('readers see what they saw before');
			expect(Object.keys(await storedIn(it)).join()).not.toContain('piece:');
		},
	);

	test('while putting live keys says which are there', async () => {
		const it = await workspace({ standIn: true });
		const { code, err } = await publish(it, { GLOSS_STAND_IN_FAILS: 'piece' });
		expect(code).toBe(2);
		expect(err).toContain('Published: harbour-explainer.');
		expect(err).toContain(
			'Not published, readers see what they saw before: harbour-quiz, harbour-quiz-ar.',
		);
		expect(Object.keys(JSON.parse(await it.read('live.json')))).toEqual(['harbour-explainer']);
	});

	test('is mended by running it again, even after another edit', async () => {
		const it = await workspace({ standIn: true });
		await publish(it, { GLOSS_STAND_IN_FAILS: 'piece' });
		await it.edit(['harbour-explainer.json', ['title'], 'Another title']);
		expect(await publish(it)).toMatchObject({ code: 0 });
	});

	test('that it does not notice is noticed by reading back', async () => {
		const it = await workspace({ standIn: true });
		const { code, err } = await publish(it, { GLOSS_STAND_IN_FAILS: 'forgets' });
		expect(code).toBe(2);
		expect(err).toMatch(/harbour-quiz: [0-9a-f]{12} was put, nothing is there/u);
	});

	test('to be there at all is told plainly', async () => {
		const it = await workspace({ standIn: true });
		const { code, err } = await publish(it, { GLOSS_WRANGLER: '/nowhere/wrangler.js' });
		expect(code).toBe(2);
		expect(err).toContain('There is no wrangler at /nowhere/wrangler.js. Run `npm ci`');
	});
});
