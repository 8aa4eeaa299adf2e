// The open pages, each with a stream of server-sent events: they are told which stories were saved.

export type Listeners = {
	/** A new page's stream. */
	open(): Response;
	tell(stories: readonly string[]): void;
	close(): void;
};

/** `tell` sends the names of stories as JSON in an event `saved`. A page that goes away is told nothing more. */
export function openListeners(): Listeners {
	const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
	const encoder = new TextEncoder();
	return {
		open() {
			let own: ReadableStreamDefaultController<Uint8Array> | undefined;
			const body = new ReadableStream<Uint8Array>({
				start(controller) {
					own = controller;
					streams.add(controller);
					// So that a page that lost the desk finds it again soon.
					controller.enqueue(encoder.encode('retry: 1000\n\n'));
				},
				cancel() {
					if (own) streams.delete(own);
				},
			});
			return new Response(body, {
				headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
			});
		},
		tell(stories) {
			const event = encoder.encode(`event: saved\ndata: ${JSON.stringify(stories)}\n\n`);
			for (const stream of streams) stream.enqueue(event);
		},
		close() {
			for (const stream of streams) stream.close();
			streams.clear();
		},
	};
}
