// From a press to the frame that shows what it led to.
import type { Locator, Page } from 'playwright-core';

/**
 * Presses the middle of an element and gives the milliseconds from the moment the browser had the press until the
 * frame with the result was drawn: what Event Timing calls a duration, without its rounding to 8 ms.
 *
 * @param place the element in which the result comes, in its shadow root if it has one
 * @param part the `part` of what is the result
 */
export async function pressToPainted(
	page: Page,
	place: Locator,
	target: Locator,
	part: 'feedback' | 'note',
): Promise<number> {
	const box = await target.boundingBox();
	if (!box) throw new Error('What is to be pressed is not there.');
	const watch = await place.evaluateHandle((host, name) => {
		const root = host.shadowRoot ?? host;
		const isShown = () =>
			[...root.querySelectorAll(`[part~="${name}"]`)].some((it) => it.checkVisibility());
		if (isShown()) throw new Error(`There is a ${name} before the press.`);
		const painted = new Promise<number>((resolve) => {
			const pressed = (event: Event) => {
				const look = () => {
					if (!isShown()) {
						requestAnimationFrame(look);
						return;
					}
					// A message comes after the frame that the callback stands before.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - event.timeStamp);
					port2.postMessage(null);
				};
				requestAnimationFrame(look);
			};
			addEventListener('click', pressed, { capture: true, once: true });
		});
		return { painted };
	}, part);
	// Raw input: Playwright's own click looks at the element from inside the page, which costs time of the page.
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	return watch.evaluate(({ painted }) => painted);
}
