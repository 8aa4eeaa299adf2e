// The notices of what others have written and our scripts and pages contain: their licence, the same for all, wants it to go
// with every copy. A test compares it with the packages.

/** The package, and its copyright as its own licence has it. */
const COPYRIGHTS: Readonly<Record<string, string>> = {
	'approx-string-match': 'Copyright (c) 2020 Robert Knight',
	hono: 'Copyright (c) 2021 - present, Yusuke Wada and Hono contributors',
	preact: 'Copyright (c) 2015-present Jason Miller',
	'preact-render-to-string': 'Copyright (c) 2015 Jason Miller',
	valibot: 'Copyright (c) Fabian Hiller',
	rolldown: 'Copyright (c) 2024-present VoidZero Inc. & Contributors',
};

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

export const NOTICES = `Gloss contains software of others, all of it under the MIT License:

${Object.entries(COPYRIGHTS)
	.map(([name, copyright]) => `${name}\n${copyright}`)
	.join('\n\n')}

The MIT License

${MIT}
`;
