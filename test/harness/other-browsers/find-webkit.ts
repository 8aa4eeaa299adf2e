// Finds what it takes to test in WebKitGTK: a small browser, its driver, and a display without a screen.
import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type WebKit = {
	/** WebKit's own small browser. */
	browser: string;
	/** Speaks WebDriver and starts the browser. */
	driver: string;
	/** Xvfb: the browser wants a display. */
	display: string;
};

/** Where systems put what is no command: Debian and Ubuntu, Fedora, Arch; GTK 3 first, which asks less of a display. */
const BROWSERS = ['4.1', '4.0', '6.0'].flatMap((version) => {
	const folder = version === '6.0' ? 'webkitgtk-6.0' : `webkit2gtk-${version}`;
	return ['lib/*', 'libexec', 'lib', 'lib64'].map((it) => `/usr/${it}/${folder}/MiniBrowser`);
});

/** What there is of it. If the environment names a MiniBrowser in `WEBKIT`, no other is looked for. */
export function findWebKit(env: NodeJS.ProcessEnv = process.env): Partial<WebKit> {
	// Elsewhere there is no WebKitGTK worth the name.
	if (process.platform !== 'linux') return {};
	const [browser] = globSync(env.WEBKIT ? [env.WEBKIT] : BROWSERS);
	const driver = onPath('WebKitWebDriver', env);
	const display = onPath('Xvfb', env);
	return { ...(browser && { browser }), ...(driver && { driver }), ...(display && { display }) };
}

/** Whether it is all there. */
export function isWhole(found: Partial<WebKit>): found is WebKit {
	return Boolean(found.browser && found.driver && found.display);
}

function onPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	return globSync(folders.map((folder) => join(folder, name)))[0];
}
