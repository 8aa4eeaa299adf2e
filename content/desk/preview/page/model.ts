// All that the page shows, as one value. Nothing here draws or asks.

import type { WIDTHS } from '../html.ts';
import type { Where } from '../live.ts';
import { type Look, OPENING } from '../look.ts';
import type { ToldDetail, ToldDifference, ToldStory } from '../told.ts';

export const THEMES = ['light', 'dark'] as const;
export const DIRECTIONS = ['own', 'ltr', 'rtl'] as const;
export const SURROUNDINGS = ['alone', 'made', 'own'] as const;

/** How a piece is to be seen. */
export type Wishes = {
	width: (typeof WIDTHS)[number];
	theme: (typeof THEMES)[number];
	dir: (typeof DIRECTIONS)[number];
	around: (typeof SURROUNDINGS)[number];
	/** The address of the article that is made. */
	article: string;
};

export type Model = {
	stories: ToldStory[];
	filter: string;
	/** The piece that was chosen, and what is known of it. */
	slug: string | undefined;
	detail: ToldDetail | undefined;
	wishes: Wishes;
	moment: string;
	look: Look;
	/** The name of the state that was chosen, if one was. */
	state: string | undefined;
	/** The widget's code for why it shows nothing; undefined while it comes. */
	shown: { code: string; rev: string | undefined } | undefined;
	/** How much smaller than it is the piece is drawn, so that its column fits. */
	zoom: number;
	/** What became of the passages in the article, by claim. */
	anchors: Readonly<Record<string, string>>;
	where: Where;
	difference: ToldDifference | 'reading' | undefined;
	/** Whether the desk is there. */
	connected: boolean;
	/** Said to those who cannot see what changed. */
	said: string;
	keys: boolean;
};

export const BEGINNING: Model = {
	stories: [],
	filter: '',
	slug: undefined,
	detail: undefined,
	wishes: { width: 390, theme: 'light', dir: 'own', around: 'alone', article: '' },
	moment: 'now',
	look: OPENING,
	state: undefined,
	shown: undefined,
	zoom: 1,
	anchors: {},
	where: 'locally',
	difference: undefined,
	connected: true,
	said: '',
	keys: true,
};

/** The pieces that the filter leaves, story by story. */
export function filtered({ stories, filter }: Pick<Model, 'stories' | 'filter'>): ToldStory[] {
	const wanted = filter.trim().toLowerCase();
	if (!wanted) return stories;
	return stories.flatMap((story) => {
		const pieces = story.pieces.filter(({ slug, title }) =>
			`${story.name} ${slug} ${title}`.toLowerCase().includes(wanted),
		);
		return pieces.length > 0 ? [{ ...story, pieces }] : [];
	});
}
