// A GIFT file cut at its empty lines, as Moodle cuts it, so that every question knows its line.

/** One question, description or category. */
export type Block = { line: number; lines: { number: number; text: string }[] };

/** The blocks of a file. Comments stay only before a question, where its id and tags may stand. */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let lines: Block['lines'] = [];
	const end = () => {
		const first = lines.find((it) => !isComment(it.text));
		if (first) blocks.push({ line: first.number, lines });
		lines = [];
	};
	for (const [i, line] of text.split('\n').entries()) {
		const category = line.startsWith('$CATEGORY:');
		if (line.trim() === '' || category) end();
		if (line.trim() === '') continue;
		const begun = lines.some((it) => !isComment(it.text));
		if (!begun || !isComment(line)) lines.push({ number: i + 1, text: line });
		if (category) end();
	}
	end();
	return blocks;
}

function isComment(line: string): boolean {
	return /^\s*\/\//u.test(line);
}
