import { expect, test } from 'vitest';
import { dataModule } from '../../../content/model/data-module.ts';
import { HOSTILE } from '../../fixtures/hostile.ts';
import { quiz } from '../../fixtures/pieces.ts';
import { importText } from '../../harness/run-script.ts';

test('exports the piece, its revision and its words, whatever is in them', async () => {
	const piece = { texts: HOSTILE, nested: { constructor: 'x' } };
	const text = JSON.stringify(piece).replace('{', '{"__proto__":{"polluted":true},');
	const words = { next: '</script>' };
	const data = { rev: '0123456789ab', piece: quiz(), text, words };
	const exported = await importText(dataModule(data));
	expect(exported).toMatchObject({ rev: '0123456789ab', words, default: piece });
	expect(exported.default).not.toHaveProperty('polluted');
});
