import { expect, test } from 'vitest';
import { revOf } from '../../../content/model/rev.ts';

test('revOf names the UTF-8 bytes by their SHA-256', async () => {
	// printf 'سوريا' | sha256sum
	expect(await revOf('سوريا')).toBe('cf3be6cf396b');
	expect(await revOf('')).toBe('e3b0c44298fc');
});

test('revOf tells values apart that differ in a space', async () => {
	expect(await revOf('{}')).not.toBe(await revOf('{ }'));
});
