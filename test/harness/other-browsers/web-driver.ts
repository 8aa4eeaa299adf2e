// As much of W3C WebDriver as the tests need, a few commands: https://www.w3.org/TR/webdriver2/#endpoints
import { object, parse, string, unknown } from 'valibot';

/** A driver that waits for a browser that is gone waits for ever. */
const PATIENCE_MS = 45_000;

const Answer = object({ value: unknown() });
const Fault = object({ value: object({ error: string(), message: string() }) });
const Session = object({ sessionId: string() });

/** Sends a command within one session. */
export type Send = (
	method: 'GET' | 'POST' | 'DELETE',
	path: string,
	body?: object,
) => Promise<unknown>;

/** Begins a session with the driver at an address. */
export async function startSession(driver: URL, capabilities: object): Promise<Send> {
	const alwaysMatch = { capabilities: { alwaysMatch: capabilities } };
	const { sessionId } = parse(Session, await request(driver, 'POST', 'session', alwaysMatch));
	return (method, path, body) => request(driver, method, `session/${sessionId}${path}`, body);
}

async function request(driver: URL, method: string, path: string, body?: object): Promise<unknown> {
	const response = await fetch(new URL(path, driver), {
		method,
		signal: AbortSignal.timeout(PATIENCE_MS),
		...(body && { body: JSON.stringify(body) }),
	});
	const answer: unknown = await response.json();
	if (response.ok) return parse(Answer, answer).value;
	const { error, message } = parse(Fault, answer).value;
	throw new Error(`WebDriver, ${method} ${path}: ${error}. ${message}`);
}
