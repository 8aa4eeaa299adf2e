// Rules that a file passes over, each with its reason, in all of the file or in one place of it. Only rules of taste and
// judgement: what would reach readers broken cannot be silenced.
import type { Silence } from '../../model/silence.ts';
import type { Doc, Folder } from '../files/folder.ts';
import { FOUND_LIVE, SILENCEABLE } from './codes.ts';
import { error, type Found, warning } from './found.ts';
import { placeOf } from './place-of.ts';

/** A finding that its file passes over, and why. */
export type Silenced = Found & { reason: string };

/** What is left of findings, and what is not. */
export type Sorted = { kept: Found[]; silenced: Silenced[] };

type Files = Pick<Folder, 'story' | 'translations' | 'pieces'>;
type Silencing = Doc<{ silence?: Silence | undefined }>;

/** Takes out what the files of a folder pass over, and adds what is wrong with their doing so. */
export function silence(files: Files, found: readonly Found[]): Sorted {
	const { kept, silenced, used } = sorted(files, found);
	return { kept: [...kept, ...docsOf(files).flatMap((doc) => misuse(doc, used))], silenced };
}

/** Takes out what the files of a folder pass over. */
export function passOver(files: Files, found: readonly Found[]): Sorted {
	const { kept, silenced } = sorted(files, found);
	return { kept, silenced };
}

/** `used` are the lines that pass something over, as `file key`. */
function sorted(files: Files, found: readonly Found[]): Sorted & { used: Set<string> } {
	const docs = new Map(docsOf(files).map((doc) => [doc.file, doc]));
	const used = new Set<string>();
	const silenced: Silenced[] = [];
	const kept = found.filter((it) => {
		const doc = docs.get(it.file);
		if (!doc?.value?.silence || !SILENCEABLE.includes(it.code)) return true;
		const reasons = new Map(Object.entries(doc.value.silence));
		const keys = [`${it.code} ${placeOf(it.path, doc.input)}`, it.code];
		const key = keys.find((name) => reasons.has(name));
		if (key === undefined) return true;
		used.add(`${it.file} ${key}`);
		silenced.push({ ...it, reason: reasons.get(key) ?? '' });
		return false;
	});
	return { kept, silenced, used };
}

function docsOf({ story, translations, pieces }: Files): Silencing[] {
	return [story, ...translations, ...pieces];
}

function misuse(doc: Silencing, used: ReadonlySet<string>): Found[] {
	return Object.keys(doc.value?.silence ?? {}).flatMap((key): Found[] => {
		const [code = ''] = key.split(' ', 1);
		if (!SILENCEABLE.includes(code)) {
			const message = `"${code}" cannot be passed over. docs/rules.md says which rules can.`;
			return [error(doc, 'silence/not-possible', ['silence', key], message)];
		}
		if (FOUND_LIVE.includes(code) || used.has(`${doc.file} ${key}`)) return [];
		const message = `Nothing here breaks "${key}". Remove this line.`;
		return [warning(doc, 'silence/idle', ['silence', key], message)];
	});
}
