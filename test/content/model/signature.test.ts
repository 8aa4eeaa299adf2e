import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSecret, isSigned, sign } from '../../../content/model/signature.ts';

const SECRET = 'a secret of thirty-two letters, or more';

test('signs as HMAC-SHA-256 does', async () => {
	const expected = createHmac('sha256', SECRET).update('["draft","planets","1"]').digest('hex');
	expect(await sign(SECRET, ['draft', 'planets', '1'])).toBe(expected);
});

test('knows its own signature, and no other', async () => {
	const signature = await sign(SECRET, ['draft', 'planets', '1']);
	expect(await isSigned(SECRET, signature, ['draft', 'planets', '1'])).toBe(true);
	expect(await isSigned(`${SECRET}!`, signature, ['draft', 'planets', '1'])).toBe(false);
	expect(await isSigned(SECRET, signature, ['purge', 'planets', '1'])).toBe(false);
	// The parts do not run into each other.
	expect(await isSigned(SECRET, signature, ['draft', 'planets","1'])).toBe(false);
	expect(await isSigned(SECRET, signature, ['draft', 'planets\n1'])).toBe(false);
});

test.each([
	'',
	'0',
	'zz'.repeat(32),
	'0'.repeat(63),
	'0'.repeat(65),
	'0'.repeat(64),
	'A'.repeat(64),
	'\n',
	'\u{1f600}'.repeat(32),
])('takes %j for no signature', async (signature) => {
	expect(await isSigned(SECRET, signature, ['draft', 'planets', '1'])).toBe(false);
});

test('wants a secret that cannot be guessed', () => {
	expect([undefined, '', 'short', 'x'.repeat(31), 'x'.repeat(32)].map(isSecret)).toEqual([
		...[false, false, false, false],
		true,
	]);
});
