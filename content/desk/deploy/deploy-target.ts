// Where a deploy goes. What wrangler.toml has at first is a placeholder, and nothing may be deployed with it.
import { parseOrigin } from '../../model/origin.ts';
import { readWranglerToml } from '../kv/wrangler-toml.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

/**
 * Our public address as the worker will have it.
 *
 * @throws {Stop} if wrangler.toml still has what it came with, or has no address or namespace; says all at once
 */
export async function requireTarget(place: Pick<Place, 'root'>): Promise<string> {
	const configured = await readWranglerToml(place);
	const origin = parseOrigin(configured.origin);
	const problems = [
		...problemsOfOrigin(configured.origin, origin),
		...problemsOfNamespace(configured.namespace),
	];
	if (origin && problems.length === 0) return origin;
	throw new Stop(['Nothing was put and nothing was deployed.', ...problems].join('\n'));
}

function problemsOfOrigin(written: string | undefined, origin: string | undefined): string[] {
	const advice =
		'Set it to the worker’s public address, such as "https://gloss.your-paper.com": it is written into every script.';
	if (!written) return [`wrangler.toml has no ORIGIN under [vars]. ${advice}`];
	if (!origin?.startsWith('https:')) {
		return [`ORIGIN in wrangler.toml is "${written}", no https address without a path. ${advice}`];
	}
	// Names that never exist (https://www.rfc-editor.org/rfc/rfc2606).
	if (origin.endsWith('.example')) {
		return [`ORIGIN in wrangler.toml is still the placeholder "${written}". ${advice}`];
	}
	return [];
}

function problemsOfNamespace(id: string | undefined): string[] {
	if (id && /[^0]/u.test(id)) return [];
	const how = id
		? 'still has the placeholder as the id of the namespace CONTENT'
		: 'has no [[kv_namespaces]] with the binding CONTENT and an id';
	return [
		`wrangler.toml ${how}. Run \`npx wrangler kv namespace create CONTENT\` and put the id it prints there.`,
	];
}
