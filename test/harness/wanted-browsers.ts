// The browsers that the tests run in: where each is, what is amiss if it is not there, and how to get it.
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../content/desk/heights/chromium.ts';
import { findFirefox } from './other-browsers/find-firefox.ts';
import { findWebKit, isWhole } from './other-browsers/find-webkit.ts';
import { mayLeaveOut } from './other-browsers/needed.ts';

export type Wanted = {
	name: string;
	/** The variable of the environment that may name one. */
	variable: string;
	find(): string | undefined;
	/** Said where there is none; `named` is what the variable says. */
	lacking(named?: string): string;
	/** How a person gets one. */
	how: string;
	/** Debian's packages. */
	packages: string[];
	/** A script, with its arguments, that gets one without asking anybody. */
	download?: { shown: string; args: string[] };
	/** Why it may be left out where there is none; undefined where it may not. */
	leaveOut(): string | undefined;
};

const lackingOne = (name: string, variable: string) => (named?: string) =>
	named ? `${variable} is "${named}", which does not run.` : `There is no ${name}.`;

export const WANTED: Wanted[] = [
	{
		name: 'Chromium',
		variable: 'CHROMIUM',
		find: () => findChromium(),
		lacking: lackingOne('Chromium', 'CHROMIUM'),
		how: 'The tests need a Chromium. Get one with `npx playwright-core install chromium`, or install Chromium or Chrome and, if it is in an unusual place, name it in CHROMIUM.',
		packages: ['chromium'],
		// Without the second, smaller browser that comes with it.
		download: {
			shown: 'playwright-core install chromium',
			args: [
				fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core'))),
				...['install', '--no-shell', 'chromium'],
			],
		},
		leaveOut: () => undefined,
	},
	{
		name: 'Firefox',
		variable: 'FIREFOX',
		find: () => findFirefox(),
		lacking: lackingOne('Firefox', 'FIREFOX'),
		how: 'The tests need a Firefox. Get one from https://www.firefox.com, on Debian with `sudo apt-get install firefox-esr`, and, if it is in an unusual place, name it in FIREFOX.',
		packages: ['firefox-esr'],
		leaveOut: () => mayLeaveOut('Firefox'),
	},
	{
		name: 'WebKit',
		variable: 'WEBKIT',
		find() {
			const found = findWebKit();
			return isWhole(found) ? found.browser : undefined;
		},
		lacking() {
			const { browser, driver, display } = findWebKit();
			const parts = [!browser && 'MiniBrowser', !driver && 'WebKitWebDriver', !display && 'Xvfb'];
			return `There is no whole WebKit, for want of ${parts.filter(Boolean).join(', ')}.`;
		},
		how: 'On Linux the tests need WebKitGTK and Xvfb. Get them on Debian and Ubuntu with `sudo apt-get install webkit2gtk-driver xvfb`, and, if its MiniBrowser is in an unusual place, name it in WEBKIT.',
		packages: ['webkit2gtk-driver', 'xvfb'],
		leaveOut: () => mayLeaveOut('WebKit'),
	},
];
