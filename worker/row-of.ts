// Which row of the table an answer belongs to: that of the route which the request has matched.
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { lookup } from '../content/model/lookup.ts';
import type { App } from './env.ts';
import { ELSEWHERE, type Row, TABLE } from './header-table.ts';

/** What Hono calls the address of what is there for all of them. */
export const EVERYWHERE = '/*';

/** @throws if the route has no row */
export function rowOf(c: Context<App>): Row {
	const route = matchedRoutes(c).find(({ path }) => path !== EVERYWHERE);
	if (!route) return ELSEWHERE;
	const row = lookup(TABLE, route.path);
	if (!row) throw new Error(`${route.path} has no row in worker/header-table.ts.`);
	return row;
}
