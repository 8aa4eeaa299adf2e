// A page in a browser of whatever make: the least that Firefox and WebKit must both do for a test.

/** A browser without a window, of which one page is open at a time. */
export type OtherBrowser = {
	/** Opens an empty page for a reader whose device prefers this. */
	open(prefers: 'light' | 'dark'): Promise<Page>;
	close(): Promise<void>;
};

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp';

/** From the left and the top of the screen. */
export type Point = readonly [x: number, y: number];

/** In how many moves a mouse is dragged from one point to another. */
export const STEPS = 8;

export type Page = {
	goto(address: string): Promise<void>;
	/** The value of an expression; that of a promise when it comes. The page's own policy does not apply to it. */
	run(expression: string): Promise<unknown>;
	/** Presses the mouse's button over a point, which is on the screen. */
	press(x: number, y: number): Promise<void>;
	/** Holds the mouse's button down over one point, and lets it go over another, by way of what lies between. */
	drag(from: Point, to: Point): Promise<void>;
	key(key: Key): Promise<void>;
	resize(width: number, height: number): Promise<void>;
	/** What the browser itself has reported of the page since it was last asked, if it reports. */
	reported(): string[];
	/** What is on the screen, as a PNG. */
	screenshot(): Promise<Uint8Array>;
	close(): Promise<void>;
};
