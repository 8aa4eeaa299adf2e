import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findChromium } from '../content/desk/heights/chromium.ts';
import { findFirefox } from './harness/other-browsers/find-firefox.ts';
import { findWebKit } from './harness/other-browsers/find-webkit.ts';
import { mayLeaveOut } from './harness/other-browsers/needed.ts';

// Browsers take seconds to say their version where the disk is slow.
vi.setConfig({ testTimeout: 60_000 });

const script = join(import.meta.dirname, 'browsers.ts');
const look = (env: NodeJS.ProcessEnv, ...options: string[]) =>
	spawnSync(process.execPath, [...options, script], {
		env: { ...process.env, ...env },
		encoding: 'utf8',
	});

/** Lets Node think it is on a Mac. */
const ON_A_MAC =
	'--import=data:text/javascript,Object.defineProperty(process,"platform",{value:"darwin"})';

/** What it says of a browser that is there, or may be left out. */
const lineOf = (name: 'Firefox' | 'WebKit', found: string | undefined) =>
	found ? `${name}: ${found}\n` : `${name}: left out, since ${mayLeaveOut(name)}.\n`;

test('finds the browsers that the tests run in', () => {
	const { status, stdout } = look({});
	expect(status).toBe(0);
	expect(stdout).toBe(
		`Chromium: ${findChromium()}\n${lineOf('Firefox', findFirefox())}${lineOf('WebKit', findWebKit().browser)}`,
	);
});

test('takes the one that the environment names, and no other', () => {
	expect(findChromium({ CHROMIUM: findChromium() })).toBe(findChromium());
	expect(findChromium({ ...process.env, CHROMIUM: '/no/such/file' })).toBeUndefined();
	expect(findFirefox({ FIREFOX: findFirefox() })).toBe(findFirefox());
	expect(findFirefox({ ...process.env, FIREFOX: '/no/such/file' })).toBeUndefined();
	expect(findWebKit({ ...process.env, WEBKIT: '/no/such/file' }).browser).toBeUndefined();
});

test('does not take a file for a browser because it is there', () => {
	expect(findChromium({ CHROMIUM: script })).toBeUndefined();
	expect(findFirefox({ FIREFOX: script })).toBeUndefined();
});

describe('where one is missing', () => {
	test.each([
		['CHROMIUM', /^CHROMIUM is "\/no\/such\/file", which does not run\. .*install chromium.*\n$/u],
		['FIREFOX', /^FIREFOX is "\/no\/such\/file", which does not run\. .*install firefox-esr.*\n$/u],
		['WEBKIT', /^There is no whole WebKit, .*MiniBrowser.* install webkit2gtk-driver xvfb.*\n$/u],
	])('says in one line how to get it, and ends with 2: %s', (variable, line) => {
		const { status, stderr } = look({ [variable]: '/no/such/file' });
		expect(status).toBe(2);
		expect(stderr).toMatch(line);
	});

	test('leaves WebKit out on a Mac, and says why', () => {
		const { status, stdout } = look({ CI: '' }, ON_A_MAC);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^WebKit: left out, since WebKitGTK is for Linux alone\.$/mu);
	});

	test('leaves none out where CI is set', () => {
		// As nobody who could install anything.
		const nobody = '--import=data:text/javascript,process.getuid=()=>1000';
		const { status, stdout, stderr } = look({ CI: 'true' }, ON_A_MAC, nobody);
		expect(status).toBe(2);
		expect(stdout).not.toContain('WebKit');
		expect(stderr).toMatch(/^There is no whole WebKit, for want of .* the tests cannot run\.$/mu);
	});
});

test.each(['chromium', 'firefox-esr', 'WebKitWebDriver', 'Xvfb'])(
	'the run on a fresh machine does not begin where a package brings no %s',
	(missing) => {
		const folder = mkdtempSync(join(tmpdir(), 'gloss-path-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const link = (to: string, name: string) => symlinkSync(to, join(folder, name));
		const where = (name: string) =>
			spawnSync('bash', ['-c', `type -P ${name}`], { encoding: 'utf8' }).stdout.trim();
		for (const name of ['bash', 'dirname', 'grep']) link(where(name), name);
		link(where('false'), 'apt-get');
		for (const name of ['chromium', 'firefox-esr', 'WebKitWebDriver', 'Xvfb']) {
			if (name !== missing) link(where('true'), name);
		}
		const { status, stdout, stderr } = spawnSync(join(import.meta.dirname, '../.ci/run'), {
			env: { PATH: folder },
			encoding: 'utf8',
		});
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toBe(`The tests cannot run. Missing: ${missing}\n`);
	},
);
