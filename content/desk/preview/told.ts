// What the page is told: the list of stories, one piece with what was found in it, and how it differs from what is live.
// Types alone, shared by the server and the page.
import type { Level } from '../check/found.ts';
import type { Change } from '../difference/difference.ts';
import type { Where } from './live.ts';
import type { Look } from './look.ts';
import type { Spot } from './outline.ts';

export type Counts = Readonly<Record<Level, number>>;

/** Whether what is shown is what the file says now, or its last good copy, or nothing. */
export type Goodness = 'current' | 'last' | 'none';

export type ToldPiece = {
	slug: string;
	title: string;
	kind: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	counts: Counts;
	goodness: Goodness;
};

export type ToldStory = { name: string; counts: Counts; pieces: ToldPiece[] };

/** `look` is where readers would see it, if they would. */
export type ToldFinding = {
	level: Level | 'silenced';
	code: string;
	message: string;
	/** As it is shown, `content/stories/harbour/quiz.json:12:5`. */
	where: string;
	path: string;
	/** An address that opens the file in the editor, where one is known. */
	editor?: string;
	look?: Look;
};

export type ToldMoment = { id: string; label: string; what: string; slot: string; look?: Look };

export type ToldDetail = ToldPiece & {
	story: string;
	file: string;
	/** Of what is shown; undefined where nothing can be. */
	rev: string | undefined;
	/** When what is shown was saved (RFC 3339). */
	at: string | undefined;
	/** What keeps readers from it now, in words. */
	held: string | undefined;
	findings: ToldFinding[];
	/** Of the story's own files. */
	storyFindings: ToldFinding[];
	outline: Spot[];
	/** The best answers of a quiz. */
	best: Look['answers'];
	moments: ToldMoment[];
	/** The articles that can be made of its passages, and the demo pages that have one: the address, and what it is called. */
	articles: { address: string; label: string }[];
};

/** A change and where readers would see it. */
export type ToldChange = Change & { look?: Look };

export type ToldDifference = { where: Where; at: string } & (
	| { kind: 'failed'; message: string }
	| { kind: 'missing' }
	| { kind: 'compared'; rev: string; changes: ToldChange[] }
);
