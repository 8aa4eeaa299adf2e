import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, portFrom, requireFree } from '../../../../content/desk/serve/ports.ts';

test('portFrom reads a variable, else takes the other', () => {
	expect(portFrom({ PORT: '9000' }, 'PORT', 8787)).toBe(9000);
	expect(portFrom({ PORT: '' }, 'PORT', 8787)).toBe(8787);
	expect(portFrom({}, 'PORT', 8787)).toBe(8787);
});

test.each(['abc', '0', '65536', '80.5', '-1', '0x50'])('portFrom refuses %s', (PORT) => {
	expect(() => portFrom({ PORT }, 'PORT', 8787)).toThrow('PORT is');
});

test('requireFree lets a free port pass', async () => {
	await expect(requireFree(await freePort(), 'PORT')).resolves.toBeUndefined();
});

test.each(['127.0.0.1', '0.0.0.0'])('requireFree names a port taken on %s', async (host) => {
	const server = createServer().listen(0, host);
	onTestFinished(() => void server.close());
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await expect(requireFree(port, 'PARTNER_PORT')).rejects.toThrow(
		new RegExp(`${port}.*PARTNER_PORT=${port + 10}`, 'u'),
	);
});
