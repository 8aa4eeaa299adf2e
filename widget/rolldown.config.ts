// Builds the widget into one file for the worker, dist/widget.json (`WidgetBuild` in content/model/boot.ts).
import { defineConfig } from 'rolldown';
import { cssAsText } from './build/css-as-text.ts';
import { widgetJson } from './build/widget-json.ts';

const NOT_IN_RUNTIME =
	/\/(?:preact|content\/model\/(?!lookup)|widget\/(?:app|parts\/(?!app)|state|views|styles\/closing))/u;

export default defineConfig({
	input: 'widget/entry.ts',
	preserveEntrySignatures: 'allow-extension',
	plugins: [cssAsText(), widgetJson()],
	tsconfig: false,
	transform: {
		target: ['chrome111', 'firefox114', 'safari16.4'],
		// Preact's own `h` is in the runtime anyway; the automatic runtime would bring another copy of it.
		jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
		inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] },
	},
	treeshake: { propertyReadSideEffects: false },
	output: {
		dir: 'dist',
		format: 'es',
		minify: true,
		comments: false,
		generatedCode: { symbols: false },
		entryFileNames: '[name].js',
		chunkFileNames: '[name].js',
		// What the runtime does not need, and more than one kind of piece does.
		codeSplitting: {
			groups: [{ name: 'app', test: NOT_IN_RUNTIME, minShareCount: 2 }],
			includeDependenciesRecursively: false,
		},
	},
});
