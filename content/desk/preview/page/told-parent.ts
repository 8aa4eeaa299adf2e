// What a frame tells the preview around it. Both are of one origin; nobody else hears it.

export type Told =
	/** `code` of the widget's error, if the piece is not shown. */
	| { type: 'shown'; code: string }
	| { type: 'anchor'; claim: string; status: string }
	| { type: 'key'; key: string };

/** Tells the page around, which hears it in `hearFrames`. */
export function tellParent(told: Told): void {
	parent.postMessage({ preview: told }, location.origin);
}

/** Hears the frames; `run` gets the window that speaks. */
export function hearFrames(run: (from: MessageEventSource, told: Told) => void): void {
	addEventListener('message', ({ source, origin, data }: MessageEvent) => {
		if (origin === location.origin && source && data?.preview) run(source, data.preview);
	});
}
