import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
	packModule,
	partFiles,
	partModule,
	pinnedFile,
} from '../../../content/model/widget-files.ts';
import { widgetBuild } from '../../fixtures/widget-build.ts';
import { ECHO, handedOver, importText } from '../../harness/run-script.ts';

const build = widgetBuild({
	runtime: ECHO,
	parts: {
		app: { file: 'app-0123456789ab.js', code: '(()=>({kind:"app"}))' },
		quiz: { file: 'quiz-0123456789ab.js', code: '(()=>({kind:"quiz"}))' },
	},
	packs: { quiz: { file: 'quiz-app-0123456789ab.js', parts: ['app', 'quiz'] } },
	words: { en: { next: '</script>', again: 'Again' } },
});
const pinned = await pinnedFile(build, 'https://gloss.test', '1.2.3');

test('partModule exports the part', async () => {
	const { default: part } = await importText(partModule({ code: '(()=>({}))' }));
	expect(part).toBeTypeOf('function');
});

test('packModule exports its parts by their files', async () => {
	const pack = { file: 'quiz-app-0123456789ab.js', parts: ['app', 'quiz'] };
	const { default: parts } = await importText(packModule(build, pack));
	expect(parts).toEqual({
		'app-0123456789ab.js': expect.any(Function),
		'quiz-0123456789ab.js': expect.any(Function),
	});
});

test('partFiles are the parts as modules, alone and in packs, and the style sheet', () => {
	expect(partFiles(build).map(({ name, type }) => `${name} ${type}`)).toEqual([
		'app-0123456789ab.js text/javascript',
		'quiz-0123456789ab.js text/javascript',
		'quiz-app-0123456789ab.js text/javascript',
		'page-0123456789ab.css text/css',
		'icon-0123456789ab.svg image/svg+xml',
		'frame-0123456789ab.js text/javascript',
		'piece-0123456789ab.js text/javascript',
		'embed-0123456789ab.js text/javascript',
		'embed-0123456789ab.css text/css',
		'list-0123456789ab.css text/css',
	]);
});

test('partFiles has no file that the worker would not serve', () => {
	const sheet = { file: '../page.css', code: '' };
	expect(() => partFiles({ ...build, sheet })).toThrow('Invalid format');
});

describe('pinnedFile', () => {
	test('hands over our address, all words and all parts', () => {
		const { boot, parts } = handedOver(pinned.text, ECHO);
		const words = { en: { next: '</script>', again: 'Again' } };
		expect(boot).toEqual({ origin: 'https://gloss.test', words });
		expect(Object.keys(parts)).toEqual(['app-0123456789ab.js', 'quiz-0123456789ab.js']);
	});

	test('is named by the release and its bytes', async () => {
		expect(pinned.version).toMatch(/^1\.2\.3-[0-9a-f]{12}$/u);
		const others = await Promise.all([
			pinnedFile(build, 'https://other.test', '1.2.3'),
			pinnedFile({ ...build, runtime: `${ECHO} ` }, 'https://gloss.test', '1.2.3'),
			pinnedFile({ ...build, words: {} }, 'https://gloss.test', '1.2.3'),
		]);
		expect(new Set([pinned, ...others].map(({ version }) => version)).size).toBe(4);
		expect(await pinnedFile(build, 'https://gloss.test', '1.2.3')).toEqual(pinned);
	});

	test('has the integrity of its bytes', () => {
		const hash = createHash('sha384').update(pinned.text).digest('base64');
		expect(pinned.integrity).toBe(`sha384-${hash}`);
	});
});
