import { describe, expect, test } from 'vitest';
import { validatePiece } from '../../../content/model/validate.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const codes = (value: unknown) => {
	const checked = validatePiece(value);
	return checked.ok ? [] : checked.findings.map(({ path, code }) => `${path.join('.')} ${code}`);
};

test.each([quiz(), explainer()])('takes a sound $kind, and gives it back as it is', (piece) => {
	expect(validatePiece(piece)).toEqual({ ok: true, value: piece });
});

test.each([undefined, null, 5, 'piece', [], {}, { kind: 'poem' }])('refuses %j', (value) => {
	expect(codes(value)).not.toEqual([]);
});

test('finds everything at once', () => {
	const { title, ...rest } = quiz();
	expect(codes({ ...rest, slug: 'No', lang: 'english', updated: 'now' })).toEqual([
		'slug schema/regex',
		'lang schema/regex',
		'title schema/object',
		'updated schema/check',
	]);
});

describe('refuses', () => {
	test.each([
		['an image elsewhere', { image: { src: 'https://a.example/a.png', alt: 'A', credit: 'A' } }],
		['an image that is a script', { image: { src: 'a.svg', alt: 'A', credit: 'A' } }],
		['an image above its folder', { image: { src: '../a.png', alt: 'A', credit: 'A' } }],
		['an address that is not https', { credit: { name: 'A', url: 'javascript:alert(1)' } }],
		['a contact by telephone', { contact: 'tel:123' }],
		['a zone that is none', { zone: 'Europe/Atlantis' }],
		['an empty title', { title: ' ' }],
		['a long title', { title: 'a'.repeat(121) }],
		['an unknown correction', { corrections: [{ id: 'c', target: 'weather' }] }],
		['no questions', { questions: [] }],
		['another version', { v: 2 }],
	])('%s', (_, changes) => {
		expect(codes({ ...quiz(), ...changes })).not.toEqual([]);
	});
});

describe('refuses what no schema would look at, since readers get the text as it is stored', () => {
	test.each(['__proto__', 'prototype', 'constructor'])('a source called %s', (name) => {
		const text = JSON.stringify(quiz()).replace(
			'"sources":{',
			`"sources":{"${name}":{"url":"javascript:alert(1)"},`,
		);
		expect(codes(JSON.parse(text))).toEqual([`sources.${name} schema/reserved-key`]);
	});

	test('a field of a later version as deep as a stack', () => {
		const text = JSON.stringify(quiz()).replace(
			'{',
			`{"map":${'['.repeat(9999)}${']'.repeat(9999)},`,
		);
		expect(codes(JSON.parse(text))).toEqual([
			`map.${'0.'.repeat(31).slice(0, -1)} schema/too-deep`,
		]);
	});
});
