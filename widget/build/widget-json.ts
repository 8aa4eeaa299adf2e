// Turns the chunks of the widget from modules into function expressions, because a partner's page runs a classic script
// that cannot have exports, and because the worker puts parts into the same response as the runtime.
//
//   runtime: (GLOSS_BOOT, GLOSS_PARTS) => { … }   what all share, then the entry
//   part:    GLOSS => { …; return { … } }         GLOSS holds the exports of the chunks that have run, by name
//
// `import("./quiz.js")` becomes GLOSS.part("quiz", "quiz-<hash>.js").
import type { OutputChunk, Plugin, PluginContext } from 'rolldown';
import type { BuiltFile, WidgetBuild, Words } from '../../content/model/boot.ts';
import { cssText } from './css-as-text.ts';
import { ICON } from './icon.ts';
import { pageScript } from './page-script.ts';
import { splitModule } from './split-module.ts';

type Parts = WidgetBuild['parts'];

export function widgetJson(): Plugin {
	return {
		name: 'gloss:widget-json',
		async generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const entry = chunks.find((chunk) => chunk.isEntry);
			const shared = chunks.find((chunk) => chunk.name === 'shared');
			if (!entry || !shared)
				throw new Error('The widget has no entry, or nothing its parts share.');
			const parts: Parts = {};
			for (const chunk of fromLeaves(chunks.filter((it) => it !== entry && it !== shared))) {
				const code = linked(asFunction(chunk), parts);
				parts[chunk.name] = await fileOf(chunk.name, 'js', code);
			}
			const sheet = await fileOf('page', 'css', await cssText('widget/styles/page.css'));
			const pages = {
				icon: await fileOf('icon', 'svg', ICON),
				frameScript: await fileOf('frame', 'js', await pageScript('widget/pages/frame.ts')),
				embedScript: await fileOf('embed', 'js', await pageScript('widget/pages/embed.ts')),
				embedSheet: await fileOf('embed', 'css', await cssText('widget/styles/embed.css')),
			};
			const runtime = runtimeOf(entry, shared, parts);
			const words = await wordsByLanguage(this.fs);
			for (const [lang, { later }] of Object.entries(words)) {
				const code = `(()=>(${JSON.stringify(later)}))`;
				parts[`words-${lang}`] = await fileOf(`words-${lang}`, 'js', code);
			}
			const build = await hashOf(JSON.stringify({ runtime, parts, sheet, pages, words }));
			for (const file of Object.keys(bundle)) delete bundle[file];
			const widget: WidgetBuild = { build, runtime, parts, sheet, pages, words };
			this.emitFile({ type: 'asset', fileName: 'widget.json', source: JSON.stringify(widget) });
		},
	};
}

/** The words of every language: each file in their folder is one. */
async function wordsByLanguage(fs: PluginContext['fs']): Promise<Record<string, Words>> {
	const folder = 'widget/words';
	const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	const read = async (file: string): Promise<[lang: string, words: Words]> => [
		file.slice(0, -'.json'.length),
		JSON.parse(await fs.readFile(`${folder}/${file}`, { encoding: 'utf8' })),
	];
	return Object.fromEntries(await Promise.all(files.map(read)));
}

function runtimeOf(entry: OutputChunk, shared: OutputChunk, parts: Parts): string {
	// Awaits even a part that came along, so that the entry has then run to its end and its exports are there.
	const part =
		'part:async(name,file)=>GLOSS[name]??=(await(GLOSS_PARTS[file]??import(GLOSS_BOOT.origin+"/a/"+file).then(it=>it.default)))(GLOSS)';
	const run = (chunk: OutputChunk) =>
		`${member(chunk.name)}=${linked(asFunction(chunk), parts)}(GLOSS)`;
	return `((GLOSS_BOOT,GLOSS_PARTS={})=>{const GLOSS={${part}};${run(shared)};${run(entry)}})`;
}

/** Parts in such an order that one comes after those it loads: its text names their files. */
function fromLeaves(chunks: OutputChunk[]): OutputChunk[] {
	return chunks.toSorted(
		(a, b) => Number(a.dynamicImports.length > 0) - Number(b.dynamicImports.length > 0),
	);
}

function linked(code: string, parts: Parts): string {
	return code.replace(/import\(([`"'])\.\/([\w-]+)\.js\1\)/g, (_, _quote, name: string) => {
		const part = parts[name];
		if (!part) throw new Error(`The part ${name} is not built before what loads it.`);
		return `GLOSS.part("${name}","${part.file}")`;
	});
}

/** A module as a function of the exports of others. */
function asFunction(chunk: OutputChunk): string {
	const { imports, exports, body } = splitModule(chunk.code);
	const take = imports.map(
		({ from, names }) => `const{${record(names)}}=${member(from.slice(2, -3))};`,
	);
	return `(GLOSS=>{${take.join('')}${body};return{${record(exports)}}})`;
}

/** What a chunk has left for the others. */
function member(name: string): string {
	return /^\w+$/.test(name) ? `GLOSS.${name}` : `GLOSS["${name}"]`;
}

function record(names: [string, string][]): string {
	return names.map(([there, here]) => (there === here ? there : `${there}:${here}`)).join();
}

async function fileOf(name: string, ext: 'js' | 'css' | 'svg', code: string): Promise<BuiltFile> {
	return { file: `${name}-${await hashOf(code)}.${ext}`, code };
}

async function hashOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest).subarray(0, 6), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');
}
