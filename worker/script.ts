// The texts of the scripts we serve beside the files of the build. Content goes in as data. No request, no clock.
import type { Gone, WidgetBuild } from '../content/model/boot.ts';
import { COMPILED_AHEAD } from '../content/model/compiled-ahead.ts';
import { type Data, deliveryFields } from '../content/model/data-module.ts';
import type { FirstView } from '../content/model/first-view.ts';
import { parse, quote } from '../content/model/literal.ts';
import { lookup } from '../content/model/lookup.ts';
import { byFile } from '../content/model/widget-files.ts';

type Code = Pick<WidgetBuild, 'runtime' | 'parts'>;

/** `/gloss.js`: the widget alone. */
export function widgetScript({ runtime }: Code, origin: string): string {
	return `${COMPILED_AHEAD}${runtime}({},{"origin":${quote(origin)}});`;
}

/**
 * `/e/<slug>.js`: the widget with the first view of a piece, or with the whole of one that has none; `names` are the
 * parts that come along.
 */
export function embedScript(
	{ runtime, parts }: Code,
	{ origin, slug, names }: { origin: string; slug: string; names: readonly string[] },
	came: { first: FirstView } | Data,
): string {
	const fields = [
		`"origin":${quote(origin)}`,
		`"slug":${quote(slug)}`,
		...('first' in came ? [`"first":${parse(JSON.stringify(came.first))}`] : deliveryFields(came)),
	];
	const brought = names.flatMap((name) => lookup(parts, name) ?? []);
	return `${COMPILED_AHEAD}${runtime}(${byFile(brought)},{${fields.join()}});`;
}

export { dataModule } from '../content/model/data-module.ts';

/** `/d/<slug>.js` where there is no piece: says why, since a module that fails to load cannot. */
export function faultModule(code: string, gone?: Gone): string {
	const said = gone ? `export const gone=${parse(JSON.stringify(gone))};` : '';
	return `export const error=${quote(code)};${said}`;
}

type Fault = { slug: string; code: string; message: string; gone?: Gone | undefined };

/**
 * What `/e/<slug>.js` sends where there is no piece: tells the elements that wait for it and the console, and
 * leaves everything as it is, but that the place of a piece that is gone says so beside its own link. A tag without an
 * element makes one for that right after itself, as the widget does for a piece (widget/place.ts). The script may run
 * before the elements are parsed, hence the wait; and it may come twice, or beside the widget, so that they share what
 * has been told (widget/told.ts).
 */
export function faultScript({ slug, code, message, gone }: Fault): string {
	const line = `Gloss: "${slug}" is not shown (${code}). ${message}`;
	const then = gone ? `show=${showing(gone)},make=${MAKE}` : `show=()=>{},make=()=>[]`;
	return `(()=>{const slug=${quote(slug)},code=${quote(code)},script=document.currentScript,${then},${TELL};document.readyState==='loading'?document.addEventListener('DOMContentLoaded',tell,{once:true}):tell();function say(){console.warn(${quote(line)})}})();`;
}

const TELL = [
	`tell=()=>{const told=document[Symbol.for('gloss.told')]??=new WeakMap`,
	`there=[...document.querySelectorAll('[data-gloss]')].filter(it=>it.getAttribute('data-gloss').split('#')[0].trim()===slug)`,
	`all=there.length?there:make()`,
	`fresh=all.filter(it=>!told.has(it));if(fresh.length||!all.length)say();for(const it of fresh){const detail={slug,placement:it.getAttribute('data-gloss-placement')?.trim()||undefined,code};told.set(it,detail);it.dispatchEvent(new CustomEvent('gloss:error',{bubbles:true,composed:true,detail}));push(it,detail);show(it)}}`,
	`push=(it,gloss)=>{try{const list=globalThis[it.getAttribute('data-gloss-datalayer')?.trim()];if(Array.isArray(list))list.push({event:'gloss:error',gloss})}catch(error){reportError(error)}}`,
].join();

/** A script that is a module, cloned, or run from the head is found by its address. Some pages hide what is empty, hence the space. */
const MAKE = `()=>{const at=document.body.contains(script)?script:document.body.querySelector('script[src*="/e/'+slug+'.js"]');if(!at)return[];const place=Object.assign(document.createElement('div'),{textContent:' '});place.setAttribute('data-gloss',slug);at.after(place);return[place]}`;

/**
 * As widget/gone.ts has it, in the page's own type. On our own pages the place holds the piece itself, or says so already.
 * What cannot have a shadow root stays as it is.
 */
function showing({ lang, dir, text }: Gone): string {
	const line = `Object.assign(document.createElement('p'),{lang:${quote(lang)},dir:${quote(dir)},textContent:${quote(text)}})`;
	return `it=>{if(it.querySelector('.gloss.fault'))return;try{it.attachShadow({mode:'open'}).append(...it.querySelector('.gloss.transcript')?[]:[document.createElement('slot')],${line})}catch{}}`;
}
