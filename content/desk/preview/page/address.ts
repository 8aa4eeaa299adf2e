// What is chosen stands in the page's address, so that a reload, a bookmark and the back button keep it.
import { WIDTHS } from '../html.ts';
import { BEGINNING, DIRECTIONS, type Model, SURROUNDINGS, THEMES, type Wishes } from './model.ts';

type Chosen = Pick<Model, 'slug' | 'wishes'>;

/** Reads what stands behind `#`; what is not known counts as the usual. */
export function readAddress(hash: string): Chosen {
	const read = new URLSearchParams(hash.replace(/^#/, ''));
	const usual = BEGINNING.wishes;
	const wishes: Wishes = {
		width: WIDTHS.find((it) => `${it}` === read.get('width')) ?? usual.width,
		theme: THEMES.find((it) => it === read.get('theme')) ?? usual.theme,
		dir: DIRECTIONS.find((it) => it === read.get('dir')) ?? usual.dir,
		around: SURROUNDINGS.find((it) => it === read.get('around')) ?? usual.around,
		article: read.get('article') ?? usual.article,
	};
	return { slug: read.get('piece') ?? undefined, wishes };
}

/** Writes it; what is usual is left out. */
export function writeAddress({ slug, wishes }: Chosen): string {
	const usual: Readonly<Record<string, unknown>> = BEGINNING.wishes;
	const told = Object.entries(wishes).filter(([name, value]) => value !== usual[name]);
	const pairs = told.map(([name, value]) => [name, `${value}`]);
	return `#${new URLSearchParams([...(slug ? [['piece', slug]] : []), ...pairs])}`;
}
