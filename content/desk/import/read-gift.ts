// Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), read with gift-pegjs, question by question.
import { type GIFTQuestion, SyntaxError as GiftError, parse } from 'gift-pegjs';
import { Stop } from '../stop.ts';
import { type Block, blocksOf } from './gift-blocks.ts';
import { fromGift } from './gift-question.ts';
import type { Imported, ImportedQuestion, Lost } from './imported.ts';

/** More than these nobody reads at once. */
const FAULTS_SHOWN = 20;

/**
 * Reads a GIFT file.
 *
 * @throws {Stop} naming line and column of everything that is not GIFT
 */
export function readGift(text: string, file: string, lang: string): Imported {
	const faults: string[] = [];
	const questions: ImportedQuestion[] = [];
	const lost: Lost[] = [];
	for (const block of blocksOf(text)) {
		const parsed = parseBlock(block);
		if ('fault' in parsed) {
			faults.push(`${file}:${parsed.line}:${parsed.column}  ${parsed.fault}`);
			continue;
		}
		for (const item of parsed.items) {
			const lose = (what: string) => lost.push({ line: block.line, what });
			const question = fromGift(item, block.line, lang, lose);
			if (question) questions.push(question);
		}
	}
	if (faults.length > 0) {
		const more = faults.length - FAULTS_SHOWN;
		const rest = more > 0 ? [`… and ${more} more.`] : [];
		throw new Stop([...faults.slice(0, FAULTS_SHOWN), ...rest, 'Nothing was written.'].join('\n'));
	}
	if (questions.some(({ name }) => name)) {
		lost.push({ what: 'The titles of questions: only their ids are made of them.' });
	}
	return { questions, lost };
}

type Parsed = { items: GIFTQuestion[] } | { fault: string; line: number; column: number };

function parseBlock({ lines }: Block): Parsed {
	try {
		return { items: parse(lines.map(({ text }) => text).join('\n')) };
	} catch (problem) {
		if (!(problem instanceof GiftError)) throw problem;
		const { line, column } = problem.location.start;
		const number = lines[line - 1]?.number ?? (lines.at(-1)?.number ?? 0) + 1;
		return { fault: faultOf(problem), line: number, column };
	}
}

function faultOf({ found, message }: GiftError): string {
	if (found === null) return 'This ends too early: a } is missing, or there is no question.';
	if (found && ':=~#{}'.includes(found)) {
		return `This is not GIFT: ${JSON.stringify(found)} stands where none belongs. In a text it is written \\${found}`;
	}
	return `This is not GIFT: ${message.slice(0, 200)}`;
}
