// Puts together what the page is told of stories and pieces, from what was last read.
import { showPath } from '../../model/finding.ts';
import { isSlug } from '../../model/ids.ts';
import { directionOf } from '../../model/language.ts';
import type { Piece } from '../../model/piece.ts';
import { stateAt } from '../../model/time.ts';
import type { Level } from '../check/found.ts';
import type { Position } from '../files/position.ts';
import { addressesOf } from './article.ts';
import { type DemoArticle, demoAddress, demosFor } from './demo-articles.ts';
import type { EditorLink } from './editor-link.ts';
import { bestAnswers } from './endings.ts';
import { MOMENT_WORDS, MOMENTS, type Moment, pieceAt, slotOf } from './moments.ts';
import type { Entry, Newsroom, ReadStory } from './newsroom.ts';
import { outlineOf, questionLook } from './outline.ts';
import { lookAt, namedPath } from './place-of.ts';
import type { Counts, ToldDetail, ToldFinding, ToldMoment, ToldPiece, ToldStory } from './told.ts';

type Placed = ReadStory['report']['findings'][number] & Position & { reason?: string };

/** All stories with their pieces. */
export function tellStories(newsroom: Newsroom): ToldStory[] {
	return newsroom.stories().map((story) => ({
		name: story.name,
		counts: countsOf(story.report.findings.filter(({ file }) => isStoryFile(story, file))),
		pieces: newsroom.entriesOf(story.name).map(pieceOf),
	}));
}

/** One piece with everything beside it. */
export function tellPiece(
	entry: Entry,
	link: EditorLink,
	now: number,
	demos: readonly DemoArticle[],
): ToldDetail {
	const { story, slug, doc, good } = entry;
	const { findings, silenced } = story.report;
	const all: Placed[] = [...findings, ...silenced];
	const own = all.filter(({ file }) => file === doc.file);
	const ofStory = all.filter(({ file }) => isStoryFile(story, file));
	const told = (found: Placed) => findingOf(found, entry, link);
	return {
		...pieceOf(entry),
		story: story.name,
		file: doc.file,
		rev: good?.rev,
		at: good?.at.toISOString(),
		held: good && heldBack(good.piece, now),
		findings: own.map(told),
		storyFindings: ofStory.map(told),
		outline: good ? outlineOf(good.piece) : [],
		best: good?.piece.kind === 'quiz' ? bestAnswers(good.piece) : {},
		moments: MOMENTS.map((moment) => momentOf(slug, moment, entry, now)),
		articles: good ? articlesFor(good.piece, demos) : [],
	};
}

function articlesFor(piece: Piece, demos: readonly DemoArticle[]): ToldDetail['articles'] {
	const made = addressesOf(piece).map((address = '') => {
		return { address, label: address === '' ? 'any article, made of them' : address };
	});
	const own = demosFor(piece, demos).map((demo) => {
		return { address: demoAddress(demo), label: `Demo page: ${demo.title}` };
	});
	return [...made, ...own];
}

function pieceOf({ story, slug, doc, good, current }: Entry): ToldPiece {
	const piece = good?.piece ?? doc.value;
	const lang = piece?.lang ?? 'en';
	const title = piece && piece.title !== '-' ? piece.title : slug;
	const { findings } = story.report;
	return {
		slug,
		title,
		kind: piece?.kind ?? 'piece',
		lang,
		dir: directionOf(lang),
		counts: countsOf(findings.filter(({ file }) => file === doc.file)),
		goodness: current ? 'current' : good ? 'last' : 'none',
	};
}

function findingOf(found: Placed, entry: Entry, link: EditorLink): ToldFinding {
	const { file, line, column, code, message, path, level, reason } = found;
	const piece = entry.good?.piece;
	const own = file === entry.doc.file;
	const names = own ? namedPath(entry.doc.value, path) : path.map(String);
	const look = piece && lookAt(piece, names);
	const editor = link(file, line, column);
	return {
		level: reason === undefined ? level : 'silenced',
		code,
		message: reason === undefined ? message : `Passed over: ${reason}`,
		where: `${file}:${line}:${column}`,
		path: showPath(path),
		...(editor && { editor }),
		// Of a story's file only what this piece has of it has a place here.
		...(look && (own || ['claims', 'sources'].includes(names[0] ?? '')) && { look }),
	};
}

function momentOf(slug: string, moment: Moment, { good }: Entry, now: number): ToldMoment {
	const [label, what] = MOMENT_WORDS[moment];
	const slot = isSlug(slug) ? slotOf(slug, moment) : slug;
	const piece = good?.piece;
	const told = { id: moment, label, what, slot };
	if (!piece) return told;
	const target = pieceAt(piece, moment, now).corrections?.[0]?.target.split('/')[1];
	const [last] = piece.kind === 'quiz' ? piece.questions.slice(-1) : [];
	if (moment === 'returning' && piece.kind === 'quiz') {
		// They had answered all but the last question, and know of no correction.
		return { ...told, look: { ...questionLook(last?.id ?? ''), returning: true } };
	}
	const at =
		moment === 'corrected' && target
			? lookAt(piece, [`${piece.kind === 'quiz' ? 'questions' : 'cards'}`, target, 'explain'])
			: undefined;
	return at ? { ...told, look: at } : told;
}

/** Why readers would not get it now. */
function heldBack(piece: Parameters<typeof stateAt>[0], now: number): string | undefined {
	const { phase } = stateAt(piece, now);
	switch (phase) {
		case 'live':
			return undefined;
		case 'early':
			return `Readers get it from its publishAt on, ${piece.publishAt}.`;
		case 'expired':
			return `It has expired, ${piece.expires}: readers are told so.`;
		case 'withdrawn':
			return 'It is withdrawn: readers are told so.';
	}
}

function isStoryFile({ folder }: ReadStory, file: string): boolean {
	return [folder.story, ...folder.translations].some((doc) => doc.file === file);
}

function countsOf(findings: readonly { level: Level }[]): Counts {
	const count = (wanted: Level) => findings.filter(({ level }) => level === wanted).length;
	return { error: count('error'), warning: count('warning'), advice: count('advice') };
}
