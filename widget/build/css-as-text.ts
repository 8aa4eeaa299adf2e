// Style sheets as text: imports put in, nothing lowered, since every browser with adopted sheets knows what we write.
import { bundleAsync } from 'lightningcss';
import type { Plugin } from 'rolldown';

export function cssAsText(): Plugin {
	return {
		name: 'gloss:css-as-text',
		load: {
			filter: { id: /\.css$/ },
			async handler(id) {
				const { code } = await bundleAsync({ filename: id, minify: true });
				return {
					code: `export default ${JSON.stringify(new TextDecoder().decode(code))}`,
					moduleType: 'js',
				};
			},
		},
	};
}
