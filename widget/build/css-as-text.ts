// Style sheets as text: imports put in, nothing lowered, since every browser with adopted sheets knows what we write.
import { bundleAsync } from 'lightningcss';
import type { Plugin } from 'rolldown';

/** Makes the text of a `.css` file the default export of its module. One that cannot be read as CSS fails the build. */
export function cssAsText(): Plugin {
	return {
		name: 'gloss:css-as-text',
		load: {
			filter: { id: /\.css$/ },
			async handler(id) {
				return { code: `export default ${JSON.stringify(await cssText(id))}`, moduleType: 'js' };
			},
		},
	};
}

/** A style sheet with its imports put in, minified. */
export async function cssText(filename: string): Promise<string> {
	const { code } = await bundleAsync({ filename, minify: true });
	return new TextDecoder().decode(code);
}
