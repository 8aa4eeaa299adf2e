// Loaded before the desk (`node --import`). Plain JavaScript, so that a Node too old for TypeScript can say so itself.
import process from 'node:process';

if (!process.features.typescript) {
	process.stderr.write(
		`This needs Node 22.18 or newer, and this is ${process.versions.node}. Run \`npm ci\`, which brings its own, or install a newer Node.\n`,
	);
	process.exit(2);
}
