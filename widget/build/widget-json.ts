// Turns the chunks of the widget from modules into function expressions, because a partner's page runs a classic script
// that cannot have exports, and because the worker puts parts into the same response as the runtime.
//
//   runtime: (GLOSS_BOOT, GLOSS_PARTS) => { … }   the entry
//   part:    GLOSS => { …; return { … } }         GLOSS holds the exports of the chunks that have run, by name, and how
//                                                 the runtime fetches modules
//
// `import("./quiz.js")` becomes GLOSS.part("quiz"); what the quiz and others share comes in the same file, a pack, where the
// page has none of it yet, and runs before.
import type { OutputChunk, Plugin, PluginContext } from 'rolldown';
import type { BuiltFile, Pack, WidgetBuild, WordList } from '../../content/model/boot.ts';
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
			if (!entry || entry.imports.length > 0)
				throw new Error('The widget has no entry, or one that does not stand alone.');
			const parts: Parts = {};
			for (const chunk of chunks.filter((it) => it !== entry)) {
				parts[chunk.name] = await fileOf(chunk.name, 'js', linked(asFunction(chunk), chunks));
			}
			const packs = await packsOf(chunks, parts);
			const sheet = await fileOf('page', 'css', await cssText('widget/styles/page.css'));
			const pages = {
				icon: await fileOf('icon', 'svg', ICON),
				frameScript: await fileOf('frame', 'js', await pageScript('widget/pages/frame.ts')),
				pieceScript: await fileOf('piece', 'js', await pageScript('widget/pages/piece.ts')),
				embedScript: await fileOf('embed', 'js', await pageScript('widget/pages/embed.ts')),
				catalogueSheet: await fileOf('list', 'css', await cssText('widget/styles/catalogue.css')),
				embedSheet: await fileOf('embed', 'css', await cssText('widget/styles/embed.css')),
			};
			const runtime = runtimeOf(entry, chunks, { parts, packs });
			const words = await wordsByLanguage(this.fs);
			const build = await hashOf(JSON.stringify({ runtime, parts, packs, sheet, pages, words }));
			for (const file of Object.keys(bundle)) delete bundle[file];
			const widget: WidgetBuild = { build, runtime, parts, packs, sheet, pages, words };
			this.emitFile({ type: 'asset', fileName: 'widget.json', source: JSON.stringify(widget) });
		},
	};
}

/** The words of every language: each file in their folder is one. */
async function wordsByLanguage(fs: PluginContext['fs']): Promise<Record<string, WordList>> {
	const folder = 'widget/words';
	const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	const read = async (file: string): Promise<[lang: string, words: WordList]> => [
		file.slice(0, -'.json'.length),
		JSON.parse(await fs.readFile(`${folder}/${file}`, { encoding: 'utf8' })),
	];
	return Object.fromEntries(await Promise.all(files.map(read)));
}

/** A kind of piece is what a page begins with: it comes together with what runs before it. */
async function packsOf(
	chunks: readonly OutputChunk[],
	parts: Parts,
): Promise<Record<string, Pack>> {
	const kinds = chunks.filter((it) => it.facadeModuleId?.includes('/widget/parts/'));
	const packs = kinds.map(async (chunk): Promise<[name: string, pack: Pack]> => {
		const names = [...needsOf(chunk, chunks), chunk.name];
		const hash = await hashOf(names.map((name) => parts[name]?.file).join());
		return [chunk.name, { file: `${names.toReversed().join('-')}-${hash}.js`, parts: names }];
	});
	return Object.fromEntries(await Promise.all(packs));
}

/** The names of the parts that run before a chunk. */
function needsOf({ imports }: OutputChunk, chunks: readonly OutputChunk[]): string[] {
	const entry = chunks.find((chunk) => chunk.isEntry);
	return imports.map(nameOf).filter((name) => name !== entry?.name);
}

function runtimeOf(
	entry: OutputChunk,
	chunks: OutputChunk[],
	{ parts, packs }: Pick<WidgetBuild, 'parts' | 'packs'>,
): string {
	// By name: what follows it in the name of its file, and the names of those that run before it.
	const known = chunks.flatMap((chunk) => {
		const hash = parts[chunk.name]?.file.slice(chunk.name.length, -'.js'.length);
		return hash ? [[chunk.name, [hash, ...needsOf(chunk, chunks)]]] : [];
	});
	const table = JSON.stringify(Object.fromEntries(known));
	const packed = Object.entries(packs).map(([name, { file }]) => [name, file]);
	// Awaits even a part that came along, so that the entry has then run to its end and its exports are there.
	const load =
		'const load=file=>GLOSS_PARTS[file]??GLOSS.fetch(GLOSS_BOOT.origin+"/a/"+file).then(it=>it.default)';
	const unpack = `const packs=${JSON.stringify(Object.fromEntries(packed))},unpack=async name=>{Object.assign(GLOSS_PARTS,await load(packs[name]))}`;
	const part = `const part=async(name,first)=>{const[hash,...needs]=${table}[name],file=name+hash+".js";first??=packs[name]&&!GLOSS_PARTS[file]&&!needs.some(it=>coming[it])?unpack(name):Promise.resolve();const[code]=await Promise.all([first.then(()=>load(file)),...needs.map(it=>once(it,first))]);return GLOSS[name]=code(GLOSS)}`;
	const once =
		'const coming={},once=(name,first)=>coming[name]??=part(name,first).catch(error=>{delete coming[name];throw error})';
	return `((GLOSS_BOOT,GLOSS_PARTS={})=>{${load};${unpack};${part};${once};const GLOSS={part:name=>once(name)};${member(entry.name)}=${linked(asFunction(entry), chunks)}(GLOSS)})`;
}

/** Parts are asked for by name, by the entry as by each other. */
function linked(code: string, chunks: readonly OutputChunk[]): string {
	return code.replace(/import\(([`"'])\.\/([\w-]+)\.js\1\)/g, (_, _quote, name: string) => {
		if (!chunks.some((it) => it.name === name)) throw new Error(`There is no part ${name}.`);
		return `GLOSS.part("${name}")`;
	});
}

/** The name of a chunk, from the file of another that imports it. */
function nameOf(file: string): string {
	return file.replace(/^\.\//, '').slice(0, -'.js'.length);
}

/** A module as a function of the exports of others. */
function asFunction(chunk: OutputChunk): string {
	const { imports, exports, body } = splitModule(chunk.code);
	const take = imports.map(({ from, names }) => `const{${record(names)}}=${member(nameOf(from))};`);
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
