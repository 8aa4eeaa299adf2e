import { expect, test } from 'vitest';
import { confirmErasure } from '../../../../content/desk/live/confirm-erasure.ts';
import { slug } from '../../../fixtures/pieces.ts';
import { terminalWith } from '../terminal.ts';

const NAMED = { slug: slug('planets-quiz') };
const ENTER = '\r';

const ask = (keys: readonly string[]) =>
	confirmErasure(NAMED, { confirm: undefined, terminal: terminalWith(keys), where: 'remotely' });

test('asks whether, and then for the slug', async () => {
	await ask(['y', `planets-quiz${ENTER}`]);
});

test.each([[['n']], [['\u0003']], [['y', '\u0003']], [['y', `another${ENTER}\u0003`]]])(
	'stops where it is not meant: %j',
	async (keys) => {
		await expect(ask(keys)).rejects.toThrow('Nothing was');
	},
);

test('without a terminal takes the slug, if it is the same', async () => {
	const nobody = { terminal: undefined, where: 'remotely' };
	await confirmErasure(NAMED, { ...nobody, confirm: 'planets-quiz' });
	await expect(confirmErasure(NAMED, { ...nobody, confirm: 'planets' })).rejects.toThrow(
		'another slug',
	);
	await expect(confirmErasure(NAMED, { ...nobody, confirm: undefined })).rejects.toThrow(
		'--confirm planets-quiz',
	);
});
