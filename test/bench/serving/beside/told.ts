// What the workers beside ours are told to answer with: the body and the headers of a POST.

export type Kept = { body: ArrayBuffer; headers: Record<string, string>; etag: string };

/** The headers that ours sends, other than those of the connection. */
const OURS = /^(?:access-control-|cache-|content-type|cross-origin-|etag|gloss-|x-content)/u;

/** Of the headers only those that ours sends; without an `ETag` among them `etag` is empty. */
export async function told(request: Request): Promise<Kept> {
	const headers = Object.fromEntries([...request.headers].filter(([name]) => OURS.test(name)));
	return { body: await request.arrayBuffer(), headers, etag: headers.etag ?? '' };
}
