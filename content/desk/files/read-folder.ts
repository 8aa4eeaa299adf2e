// Reads a story's folder. Reports what is wrong with writing and shape as data; throws only where there is nothing to read.
import { join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { inconsistencies } from '../../model/consistency.ts';
import type { Path } from '../../model/finding.ts';
import { Draft } from '../../model/piece.ts';
import { Story, Translation } from '../../model/story.ts';
import { validate } from '../../model/validate.ts';
import { error, type Found } from '../check/found.ts';
import { type Place, shownPath } from '../place.ts';
import type { Doc, Folder } from './folder.ts';
import { JSON_SCHEMAS } from './json-schema.ts';
import { listsForObjects } from './lists-for-objects.ts';
import { readMedia } from './media.ts';
import { MAX_JSON_BYTES, readInside } from './read-inside.ts';
import { readJson } from './read-json.ts';
import { salvagePiece, salvageStory, salvageTranslation } from './salvage.ts';
import { isPiece, misnamedIn, stemsIn, TRANSLATION } from './stories.ts';
import { withoutComments } from './without-comments.ts';

/** What a file is to be: what its values are checked by, and the same as JSON Schema, which tells lists from objects. */
type Shape<S> = { schema: S; written: JsonSchema };

const STORY = { schema: Story, written: JSON_SCHEMAS.story };
const TRANSLATED = { schema: Translation, written: JSON_SCHEMAS.translation };
const PIECE = { schema: Draft, written: JSON_SCHEMAS.piece };

/** Reads all files of a story. */
export async function readFolder(place: Place, name: string): Promise<Folder> {
	const folder = join(place.stories, name);
	const shown = shownPath(place, folder);
	const stems = await stemsIn(folder);
	const doc = <S extends v.GenericSchema>(
		stem: string,
		shape: Shape<S>,
		salvage: (input: unknown) => v.InferOutput<S> | undefined,
	) => readDoc(folder, shown, stem, shape, salvage);
	const story = await doc('story', STORY, (input) => salvageStory(input, name));
	const lang = story.value?.lang ?? 'en';
	return {
		name,
		shown,
		story,
		translations: await Promise.all(
			stems.flatMap((stem) => {
				const lang = TRANSLATION.exec(stem)?.[1];
				if (lang === undefined) return [];
				return [doc(stem, TRANSLATED, (input) => salvageTranslation(input, name, lang))];
			}),
		),
		pieces: await Promise.all(
			stems
				.filter(isPiece)
				.map((stem) =>
					doc(stem, PIECE, (input) => salvagePiece(input, { slug: stem, story: name, lang })),
				)
				.map(async (piece) => consistent(await piece)),
		),
		media: await readMedia(join(folder, 'media'), folder),
		misnamed: await misnamedIn(folder),
	};
}

async function readDoc<S extends v.GenericSchema>(
	folder: string,
	shown: string,
	stem: string,
	{ schema, written }: Shape<S>,
	salvage: (input: unknown) => v.InferOutput<S> | undefined,
): Promise<Doc<v.InferOutput<S>>> {
	const file = `${shown}/${stem}.json`;
	const none = { file, stem, text: '', tree: undefined, input: undefined, value: undefined };
	const read = await readInside(folder, `${stem}.json`, MAX_JSON_BYTES);
	if ('problem' in read) {
		const need = stem === 'story' ? ' A story needs it; see content/README.md.' : '';
		return { ...none, found: [error({ file }, read.code, [], `${read.problem}${need}`)] };
	}
	const { text, tree, value: json, faults } = readJson(read.bytes);
	const input = withoutComments(json);
	const found: Found[] = faults.map(({ code, path, message, offset }) => ({
		...error({ file }, code, path, message),
		offset,
	}));
	if (input === undefined) return { ...none, text, found };
	const checked = validate(schema, input);
	const lists = listsForObjects(written, input);
	found.push(...lists.map((it) => error({ file }, it.code, it.path, it.message)));
	if (!checked.ok) {
		// A rule finds every such name, and the schema the first.
		const own = checked.findings.filter(
			({ code, path }) =>
				code !== 'schema/reserved-key' && !lists.some((it) => leadsTo(it.path, path)),
		);
		found.push(...own.map((it) => error({ file }, it.code, it.path, it.message)));
	}
	const value = checked.ok ? checked.value : salvage(input);
	return { file, stem, text, tree, input, value, found };
}

/** Whether a path is the beginning of another, or the same. */
function leadsTo(path: Path, other: Path): boolean {
	return path.every((key, i) => key === other[i]);
}

/** Adds what is wrong across the fields of a piece. */
function consistent(piece: Doc<Draft>): Doc<Draft> {
	if (!piece.value) return piece;
	const across = inconsistencies(piece.value).map((it) =>
		error(piece, it.code, it.path, it.message),
	);
	return { ...piece, found: [...piece.found, ...across] };
}
