// Turns the chunks of the widget from modules into function expressions, because a partner's page runs a classic script
// that cannot have exports, and because the worker puts parts into the same response as the runtime.
//
//   runtime: (GLOSS_PARTS, GLOSS_BOOT) => { … }   the entry, with the parts that come along, and what to show: in this
//                                                 order, because what is alike is found again best where it stands close
//   part:    GLOSS => { …; return { … } }         GLOSS holds the exports of the chunks that have run, by name, and how
//                                                 the runtime fetches modules
//
// `import("./quiz.js")` becomes GLOSS.part("quiz"); what the quiz and others share comes in the same file, a pack, where the
// page has none of it yet, and runs before. The runtime knows the files of the parts that it asks for itself, and a part
// tells it those that only parts ask for: what comes later is named later.
import type { OutputChunk, Plugin, PluginContext } from 'rolldown';
import type { Pack, WidgetBuild, WordList } from '../../content/model/boot.ts';
import { asFunction, member } from './as-function.ts';
import { cssText } from './css-as-text.ts';
import { fileOf, hashOf } from './files.ts';
import { ICON } from './icon.ts';
import { pageScript } from './page-script.ts';
import { askedBy, needsOf, type Parts, partsOf, tableOf } from './parts.ts';

/**
 * Puts one file, `widget.json` (a `WidgetBuild`), in the place of all chunks. Sheets, scripts of our pages and lists of
 * words are read by their paths in the project: it must run in its folder.
 *
 * @throws if there is no entry, or if it imports a chunk: the runtime is one text
 */
export function widgetJson(): Plugin {
	return {
		name: 'gloss:widget-json',
		async generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const entry = chunks.find((chunk) => chunk.isEntry);
			if (!entry || entry.imports.length > 0)
				throw new Error('The widget has no entry, or one that does not stand alone.');
			const parts = await partsOf(entry, chunks);
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

function runtimeOf(
	entry: OutputChunk,
	chunks: OutputChunk[],
	{ parts, packs }: Pick<WidgetBuild, 'parts' | 'packs'>,
): string {
	const known = `const known=${tableOf(askedBy(entry, chunks), chunks, parts)}`;
	const packed = Object.entries(packs).map(([name, { file }]) => [name, file]);
	// Awaits even a part that came along, so that the entry has then run to its end and its exports are there.
	const load =
		'const load=file=>GLOSS_PARTS[file]??GLOSS.fetch(GLOSS_BOOT.origin+"/a/"+file).then(it=>it.default)';
	const unpack = `const packs=${JSON.stringify(Object.fromEntries(packed))},unpack=async name=>{Object.assign(GLOSS_PARTS,await load(packs[name]))}`;
	const part = `const part=async(name,first)=>{const[hash,...needs]=known[name],file=name+hash+".js";first??=packs[name]&&!GLOSS_PARTS[file]&&!needs.some(it=>coming[it])?unpack(name):Promise.resolve();const[code]=await Promise.all([first.then(()=>load(file)),...needs.map(it=>once(it,first))]);return GLOSS[name]=code(GLOSS)}`;
	const once =
		'const coming={},once=(name,first)=>coming[name]??=part(name,first).catch(error=>{delete coming[name];throw error})';
	return `((GLOSS_PARTS,GLOSS_BOOT)=>{${load};${unpack};${known};${part};${once};const GLOSS={part:name=>once(name),know:more=>Object.assign(known,more)};${member(entry.name)}=${asFunction(entry, chunks)}(GLOSS)})`;
}
