// What is really to be seen of a line of text, whatever has been done to hide it: looks at its pixels.
import type { Locator } from 'playwright-core';

/**
 * The contrast (1 to 21, as WCAG counts it) between the lightest and the darkest pixel where the text of an element
 * stands; 1 where there is nothing to be seen. Nothing is scrolled: it has to stand on the screen.
 */
export async function inkOf(line: Locator): Promise<number> {
	const page = line.page();
	const box = await line.evaluate((element) => {
		const text = document.createRange();
		text.selectNodeContents(element);
		const { x, y, width, height } = text.getBoundingClientRect();
		return { x, y, width, height };
	});
	if (box.width < 1 || box.height < 1) return 1;
	const picture = await page.screenshot({ clip: box });
	return page.evaluate(
		async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = image.width;
			canvas.height = image.height;
			const context = canvas.getContext('2d');
			if (!context) throw new Error('There is no canvas.');
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			const linear = (value = 0) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			};
			let [lightest, darkest] = [0, 1];
			for (let i = 0; i < data.length; i += 4) {
				const light =
					0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2]);
				lightest = Math.max(lightest, light);
				darkest = Math.min(darkest, light);
			}
			return (lightest + 0.05) / (darkest + 0.05);
		},
		`data:image/png;base64,${picture.toString('base64')}`,
	);
}
