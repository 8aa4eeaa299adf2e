import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../../widget/views/report.tsx';

const subject = {
	slug: 'planets-quiz',
	rev: '0123456789ab',
	place: 'question/hottest',
	word: 'Fehler & Lücken melden?',
};

/** What a mail program reads from the part of an address behind the question mark (RFC 6068). */
function fieldsOf(address: string): [name: string, value: string][] {
	const [, query = ''] = address.split('?');
	return query.split('&').map((field) => {
		const [name = '', value = ''] = field.split('=');
		return [decodeURIComponent(name), decodeURIComponent(value)];
	});
}

describe('the address of a report by mail', () => {
	test('has what it is about in its subject, and where in its text', () => {
		const address = reportAddress('mailto:errors@post.example', subject);
		expect(address).toMatch(/^mailto:errors@post\.example\?[\w.~%!'()*&=-]+$/u);
		expect(Object.fromEntries(fieldsOf(address))).toEqual({
			subject: 'Fehler & Lücken melden?: planets-quiz',
			body: '\r\n\r\nplanets-quiz\r\n0123456789ab\r\nquestion/hottest',
		});
	});

	test('writes spaces so that mail programs read them', () => {
		expect(reportAddress('mailto:errors@post.example', subject)).not.toContain('+');
	});

	test('keeps what the newsroom has put there', () => {
		const address = reportAddress('mailto:errors@post.example?cc=desk@post.example', subject);
		expect(fieldsOf(address).map(([name]) => name)).toEqual(['cc', 'subject', 'body']);
	});
});

describe('the address of a report on a page', () => {
	test('has slug, revision and place as parameters', () => {
		const url = new URL(reportAddress('https://post.example/errors', subject));
		expect(Object.fromEntries(url.searchParams)).toEqual({
			slug: 'planets-quiz',
			rev: '0123456789ab',
			place: 'question/hottest',
		});
	});

	test('keeps the parameters and the place on the page that the newsroom has put there', () => {
		const url = new URL(reportAddress('https://post.example/errors?form=2&x=a%20b#form', subject));
		expect(Object.fromEntries(url.searchParams)).toMatchObject({ form: '2', x: 'a b' });
		expect([url.searchParams.get('place'), url.hash]).toEqual(['question/hottest', '#form']);
	});
});
