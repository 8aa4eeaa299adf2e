// Heights in a publishing: a real Chromium measures, a stand-in for wrangler records what it is asked.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWidget } from '../../../../content/desk/deploy/build-widget.ts';
import { findChromium } from '../../../../content/desk/heights/chromium.ts';
import { placeFrom } from '../../../../content/desk/place.ts';
import { type Ran, runDesk } from '../run-desk.ts';
import { callsOf, forget, storedIn } from '../stand-in.ts';
import { type Workspace, workspace } from '../workspace.ts';

const CHROMIUM = findChromium() ?? '';

function publish(it: Workspace, env: Record<string, string> = {}): Promise<Ran> {
	return runDesk(['publish', 'harbour', '--remote'], { ...it.env, CHROMIUM, ...env });
}

/** Makes the live quiz one that was published, with these beside it. */
async function givesQuiz(it: Workspace, changes: object): Promise<void> {
	const all = await storedIn(it);
	const { metadata } = all['piece:harbour-quiz'] ?? {};
	Object.assign(metadata ?? {}, changes);
	await writeFile(join(it.standIn, 'store.json'), JSON.stringify(all));
}

const metadataIn = async (it: Workspace) => (await storedIn(it))['piece:harbour-quiz']?.metadata;

describe('with a Chromium', () => {
	test('each piece gets the heights beside it, and keeps them until something changes', async () => {
		const it = await workspace({ standIn: true });
		const { code, out } = await publish(it);
		expect(code).toBe(0);
		expect(out).toContain('Height measured: harbour-explainer, harbour-quiz, harbour-quiz-ar.');
		const { build } = await readWidget(placeFrom({}));
		const heights = { build, at: expect.any(Object) };
		const kept = await storedIn(it);
		for (const key of Object.keys(kept).filter((name) => /^(?:piece|rev):/u.test(name))) {
			expect(kept[key]?.metadata, key).toMatchObject({ heights });
		}
		// Its picture is three wide and two high.
		const { at } = Object(kept['piece:harbour-quiz']?.metadata?.heights);
		expect(at[720] - at[320]).toBeGreaterThan(((720 - 320) * 2) / 3 - 200);

		await forget(it);
		const again = await publish(it);
		expect(again.out).not.toContain('Height');
		expect(await callsOf(it)).toEqual(['list']);
	});

	test('what another build has measured is measured anew, and is not published anew', async () => {
		const it = await workspace({ standIn: true });
		await publish(it);
		const before = await metadataIn(it);
		await givesQuiz(it, { heights: { ...Object(before?.heights), build: '000000000000' } });
		await forget(it);
		const { code, out } = await publish(it);
		expect(code).toBe(0);
		expect(out).toContain('Nothing to publish');
		expect(out).toContain('Height measured: harbour-quiz.');
		expect(await callsOf(it)).toEqual(['list', 'put piece:harbour-quiz']);
		expect(await metadataIn(it)).toEqual(before);
	});

	test('a failure to put heights alone says that all is published', async () => {
		const it = await workspace({ standIn: true });
		await publish(it);
		await givesQuiz(it, { heights: null });
		const { code, err } = await publish(it, { GLOSS_STAND_IN_FAILS: 'piece' });
		expect(code).toBe(2);
		expect(err).toContain('The pieces are published.');
	});
});

describe('without', () => {
	test.each([
		['a Chromium', '/no/such/file', 'there is no Chromium'],
		// It says a version, and is no browser.
		['one that starts', process.execPath, 'browserType.launch'],
	])('%s, pieces are published, and one line says what is missing', async (_, CHROMIUM, why) => {
		const it = await workspace({ standIn: true });
		const { code, out, err } = await publish(it, { CHROMIUM });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const lines = out.split('\n').filter((line) => line.startsWith('Height'));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(`not measured, because ${why}`);
		expect(lines[0]).toContain('harbour-explainer, harbour-quiz, harbour-quiz-ar');
		expect(await metadataIn(it)).toMatchObject({ v: 1, kind: 'quiz' });
		expect(await metadataIn(it)).not.toHaveProperty('heights');
	});
});
