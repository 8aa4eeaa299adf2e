// Builds the smallest app with Preact with the settings of the widget's build, into one classic script.
import { fileURLToPath } from 'node:url';
import { type RolldownOptions, rolldown } from 'rolldown';
import widget from '../../widget/rolldown.config.ts';

/** @throws if the widget's own settings no longer minify: the two could not be compared */
export async function buildSmallest(): Promise<string> {
	const { plugins: _, output, ...settings }: RolldownOptions = widget;
	const { minify, comments } = [output].flat()[0] ?? {};
	if (!minify) throw new Error('The widget is no longer minified, or no longer built so.');
	const bundle = await rolldown({
		...settings,
		input: fileURLToPath(new URL('smallest-preact.tsx', import.meta.url)),
	});
	try {
		const built = await bundle.generate({ format: 'iife', minify, comments: comments ?? false });
		return built.output[0].code;
	} finally {
		await bundle.close();
	}
}
