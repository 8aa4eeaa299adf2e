// Names of the widget's files, and what stands beside them in KV. Each name comes from the bytes it stands for.
import * as v from 'valibot';
import { When } from './dates.ts';

/** Name of a part, or of a file of our pages, the last part of its address `/a/<name>`. */
export const PartName = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-zA-Z0-9-]{0,63}-[0-9a-f]{12}\.(?:css|js|svg)$/),
	v.brand('PartName'),
);

export type PartName = v.InferOutput<typeof PartName>;

/** Name of a widget that never changes, in its address `/r/<version>/gloss.js`: `0.1.0-0123456789ab`. */
export const PinnedVersion = v.pipe(
	v.string(),
	v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}-[0-9a-f]{12}$/),
	v.brand('PinnedVersion'),
);

export type PinnedVersion = v.InferOutput<typeof PinnedVersion>;

/** The types of files that are kept. */
export const AssetType = v.picklist(['text/css', 'text/javascript', 'image/svg+xml']);

export type AssetType = v.InferOutput<typeof AssetType>;

export const AssetMetadata = v.object({
	type: AssetType,
	at: v.pipe(When, v.description('When it was put.')),
});

export type AssetMetadata = v.InferOutput<typeof AssetMetadata>;

/** Whether a string from a URL can be the name of a part. */
export function isPartName(text: string): text is PartName {
	return v.is(PartName, text);
}

/** Whether a string from a URL can be a pinned version. */
export function isPinnedVersion(text: string): text is PinnedVersion {
	return v.is(PinnedVersion, text);
}

/** What the metadata of a kept file say that it is; undefined if they are none. */
export function assetTypeOf(metadata: unknown): AssetType | undefined {
	const checked = v.safeParse(AssetMetadata, metadata);
	return checked.success ? checked.output.type : undefined;
}
