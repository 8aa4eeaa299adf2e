// All tests, by what they need: nothing, workerd, a disk, a browser; and those that take long, which `npm test` leaves to
// `npm run test:slow`.
import { defineConfig } from 'vitest/config';

const inWorkerd = [
	'test/worker/index.test.ts',
	'test/worker/header-table.test.ts',
	'test/worker/routes/**/*.test.ts',
	'test/worker/store/faults.test.ts',
];
// What partners are promised, and what every reader does.
const inBrowser = [
	'test/widget/embed/promise-*.browser.test.ts',
	'test/widget/{keyboard,note}.browser.test.ts',
	'test/content/desk/**/*.browser.test.ts',
];
const anyBrowser = ['test/widget/**/*.browser.test.{ts,tsx}', ...inBrowser];
// Whole days with the real wrangler, what builds and deploys, and what is killed at each step.
const longOnDisk = [
	'test/journey*.test.ts',
	'test/content/desk/**/*-local.test.ts',
	'test/content/desk/start.test.ts',
	'test/content/desk/deploy/deploy.test.ts',
	'test/content/desk/publish/{cut-off,publish-heights}.test.ts',
];

// Keeps wrangler off the network: it asks for request data and reports its use otherwise.
const env = { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' };

// For a busy machine: what comes at all comes within this, and what does not come is awaited no longer.
const expect = { poll: { timeout: 15_000 } };

export default defineConfig({
	test: {
		reporters: ['default', './test/reporter.ts'],
		// The worker logs every read; what it said belongs to tests that fail.
		silent: 'passed-only',
		projects: [
			{
				test: {
					name: 'unit',
					maxWorkers: 2,
					include: [
						'test/*.test.ts',
						'test/fixtures/*.test.ts',
						'test/bench/*.test.ts',
						'test/harness/*.test.ts',
						'test/fuzz/**/*.test.ts',
						'test/content/model/**/*.test.ts',
						'test/worker/**/*.test.ts',
						'test/widget/**/*.test.{ts,tsx}',
					],
					exclude: [...inWorkerd, ...anyBrowser, ...longOnDisk],
					expect,
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'worker',
					include: inWorkerd,
					env,
					// To load wrangler takes as long as all the tests: once a process is enough, and they share nothing.
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
					expect,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'desk',
					maxWorkers: 2,
					include: ['test/content/desk/**/*.test.ts'],
					exclude: [...anyBrowser, ...longOnDisk],
					env,
					expect,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					// A file waits for its browser half of the time; what it needs is started once a process.
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
					include: inBrowser,
					env,
					expect,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'slow-desk',
					maxWorkers: 2,
					sequence: { groupOrder: 3 },
					include: longOnDisk,
					env,
					expect,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'slow-browser',
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 4 },
					include: anyBrowser,
					exclude: inBrowser,
					env,
					expect,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
