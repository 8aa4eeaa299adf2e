// A script of one of our own pages as one classic file: it stands alone and shares nothing with the widget.
import { rolldown } from 'rolldown';

/** The bundled, minified text of a script. */
export async function pageScript(input: string): Promise<string> {
	const bundle = await rolldown({ input, tsconfig: false });
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
		return output[0].code.trim();
	} finally {
		await bundle.close();
	}
}
