import { expect, test } from 'vitest';
import { askOne, askSome, askText, askYes } from '../../../content/desk/ask.ts';
import { Line } from '../../../content/model/text.ts';
import { ENTER, terminalWith } from './terminal.ts';

const END = '\u0004';
const CHOICES = [{ value: 'a' }, { value: 'b' }];
const SHOW_CURSOR = '\u001b[?25h';

test.each([
	['words', (io) => askText(io, 'What?', '', Line)],
	['one of several', (io) => askOne(io, 'Which?', CHOICES)],
	['some of several', (io) => askSome(io, 'Which?', CHOICES, [])],
	['yes or no', (io) => askYes(io, 'Really?')],
] satisfies [string, (io: ReturnType<typeof terminalWith>) => Promise<unknown>][])(
	'the end of the input ends a question for %s, changes nothing and shows the cursor',
	async (_, ask) => {
		const io = terminalWith([END]);
		await expect(ask(io)).rejects.toThrow('Nothing was changed.');
		expect(io.shown()).toContain(SHOW_CURSOR);
	},
);

test('a terminal that goes away ends a question', async () => {
	const io = terminalWith(['']);
	setImmediate(() => io.input.emit('end'));
	await expect(askYes(io, 'Really?')).rejects.toThrow('Nothing was changed.');
});

test('where something is written Ctrl-D takes a letter away, as in a shell, and the question stays', async () => {
	const left = '\u001b[D';
	const io = terminalWith([`ab${left}${END}${ENTER}`]);
	expect(await askText(io, 'What?', '', Line)).toBe('a');
});
