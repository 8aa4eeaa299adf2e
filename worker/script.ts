// The texts of the scripts we serve beside the files of the build. Content goes in as data. No request, no clock.
import type { WidgetBuild, WordList } from '../content/model/boot.ts';
import { parse, quote } from '../content/model/literal.ts';
import { lookup } from '../content/model/lookup.ts';

/** A piece as it is written into a script: `text` is its JSON, as stored. */
export type Parcel = { rev: string; text: string; words: WordList; laterWords?: string };

type Code = Pick<WidgetBuild, 'runtime' | 'parts'>;

/** `/gloss.js`: the widget alone. */
export function widgetScript({ runtime }: Code, origin: string): string {
	return `${runtime}({"origin":${quote(origin)}});`;
}

/** `/e/<slug>.js`: the widget with a piece, and the parts that its first view needs. */
export function embedScript(
	{ runtime, parts }: Code,
	{ origin, slug, first }: { origin: string; slug: string; first: readonly string[] },
	{ rev, text, words, laterWords }: Parcel,
): string {
	const fields = [
		`"origin":${quote(origin)}`,
		`"slug":${quote(slug)}`,
		`"rev":${quote(rev)}`,
		`"piece":${parse(text)}`,
		`"words":${parse(JSON.stringify(words))}`,
		...(laterWords ? [`"laterWords":${quote(laterWords)}`] : []),
	];
	const brought = first.flatMap((name) => {
		const part = lookup(parts, name);
		return part ? [`${quote(part.file)}:${part.code}`] : [];
	});
	return `${runtime}({${fields.join()}},{${brought.join()}});`;
}

export { dataModule } from '../content/model/data-module.ts';

/** `/d/<slug>.js` where there is no piece: says why, since a module that fails to load cannot. */
export function faultModule(code: string): string {
	return `export const error=${quote(code)};`;
}

/**
 * What `/e/<slug>.js` sends where there is no piece: tells the elements that wait for it and the console, and
 * leaves everything as it is. The script may run before the elements are parsed, hence the wait.
 */
export function faultScript(slug: string, code: string, message: string): string {
	const line = `Gloss: "${slug}" is not shown (${code}). ${message}`;
	return `(()=>{const slug=${quote(slug)},code=${quote(code)},tell=()=>{for(const e of document.querySelectorAll('[data-gloss]'))if(e.getAttribute('data-gloss').split('#')[0].trim()===slug)e.dispatchEvent(new CustomEvent('gloss:error',{bubbles:true,composed:true,detail:{slug,code}}))};console.warn(${quote(line)});document.readyState==='loading'?document.addEventListener('DOMContentLoaded',tell,{once:true}):tell()})();`;
}
