// docs/rules.md as data: its entries, with the examples that can be run.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Example = { place: string; text: string };

/** `live` is what readers have before; `inWords` says that there are examples, which no test can run. */
export type Entry = {
	code: string;
	level: string;
	text: string;
	bad: Example | undefined;
	good: Example | undefined;
	live: Example | undefined;
	inWords: boolean;
};

const RULES = resolve(import.meta.dirname, '../../../../docs/rules.md');

/** In the order of the page. What does not have its form comes as an empty text, or as no example. */
export function entries(): Entry[] {
	const [, ...parts] = readFileSync(RULES, 'utf8').split(/^### /mu);
	return parts.map((part) => {
		const [, code = '', level = '', text = ''] =
			/^(\S+)\n\n\*\*(.*?)\.\*\* (.*)$/mu.exec(part) ?? [];
		const example = (kind: string): Example | undefined => {
			const found = new RegExp(`^\`\`\`json ${kind} (.*)\\n([^]*?)\\n\`\`\`$`, 'mu').exec(part);
			return found ? { place: found[1] ?? '', text: found[2] ?? '' } : undefined;
		};
		const inWords = /^- Bad: .+\n- Good: .+$/mu.test(part);
		return {
			...{ code, level, text, inWords },
			...{ bad: example('bad'), good: example('good'), live: example('live') },
		};
	});
}
