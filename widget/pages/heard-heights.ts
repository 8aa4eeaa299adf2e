// The heights that frames tell. Who speaks is known by the window it comes from: at an opaque origin there is no name.

export type Heights = {
	/** Calls for every height from now on, and for the last one of each frame that has spoken before. */
	follow(run: (frame: HTMLIFrameElement, height: number) => void): void;
};

/** Listens from now on; heights are in pixels. */
export function heardHeights(): Heights {
	const heard = new Map<MessageEventSource, number>();
	const runs: ((frame: HTMLIFrameElement, height: number) => void)[] = [];
	const frameOf = (source: MessageEventSource) =>
		[...document.querySelectorAll('iframe')].find((it) => it.contentWindow === source);

	addEventListener('message', ({ source, data }) => {
		const height = heightIn(data);
		if (!source || height === undefined) return;
		heard.set(source, height);
		const frame = frameOf(source);
		if (frame) for (const run of runs) run(frame, height);
	});
	return {
		follow(run) {
			runs.push(run);
			for (const [source, height] of heard) {
				const frame = frameOf(source);
				if (frame) run(frame, height);
			}
		},
	};
}

function heightIn(data: unknown): number | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	if (!('source' in data && data.source === 'gloss')) return undefined;
	if (!('type' in data && data.type === 'gloss:height' && 'detail' in data)) return undefined;
	const { detail } = data;
	if (typeof detail !== 'object' || detail === null || !('height' in detail)) return undefined;
	return typeof detail.height === 'number' ? detail.height : undefined;
}
