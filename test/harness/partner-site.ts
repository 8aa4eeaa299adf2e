// A partner's site on an origin of its own: the demo pages, and pages that a test writes. Served by the desk's server.
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partnerServer } from '../../content/desk/partner-server.ts';
import { placeFrom } from '../../content/desk/place.ts';

export type PartnerSite = {
	origin: string;
	/** Writes a page and gives its path. In it, `https://gloss.example` stands for the worker's address. */
	write(html: string): Promise<string>;
	close(): Promise<void>;
};

/** Opens the site; `gloss` is the worker's address. */
export async function openPartnerSite(gloss: string): Promise<PartnerSite> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-partner-'));
	await cp(placeFrom({}).partner, folder, { recursive: true });
	const server = partnerServer(folder, gloss).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The site has no port.');
	let written = 0;
	return {
		origin: `http://localhost:${address.port}`,
		async write(html) {
			written += 1;
			await writeFile(join(folder, `test-${written}.html`), html);
			return `/test-${written}.html`;
		},
		async close() {
			server.close();
			server.closeAllConnections();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** A page with nothing in it but this; it has a language, a title and an icon, so that nothing else is amiss. */
export function pageWith(body: string, { head = '', lang = 'en', dir = 'ltr' } = {}): string {
	return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
