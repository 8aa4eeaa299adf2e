// Puts the fuzz into one file that Node runs: views, style sheets and the built widget in it.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cssAsText } from '../../widget/build/css-as-text.ts';

/** Bundles worker.ts; gives the path of the file. */
export async function bundleWorker(root: string): Promise<string> {
	const file = join(root, 'dist/fuzz.js');
	const bundle = await rolldown({
		input: join(import.meta.dirname, 'worker.ts'),
		platform: 'node',
		external: /^(?:node:|fast-check$)/u,
		plugins: [cssAsText()],
		tsconfig: false,
		transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	});
	try {
		await bundle.write({ file, format: 'es', codeSplitting: false, sourcemap: true });
	} finally {
		await bundle.close();
	}
	return file;
}
