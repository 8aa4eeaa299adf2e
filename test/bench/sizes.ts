// How much goes over the line, in brotli 4: each piece's own script, and all that a reader's browser fetches who takes
// the whole quiz.

import { pinnedFile, pinnedPath } from '../../content/model/widget-files.ts';
import manifest from '../../package.json' with { type: 'json' };
import { answerByPointer } from '../harness/by-pointer.ts';
import { asQuiz } from '../harness/content.ts';
import { rightAnswer } from '../harness/key.ts';
import { english } from '../harness/say.ts';
import { widget } from '../harness/worker.ts';
import type { Sent } from './edge.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { inLab, type Lab } from './lab.ts';
import type { Line } from './line.ts';
import { articleWith, SMALLEST } from './pages.ts';
import type { Findings } from './report.ts';
import { visit } from './visit.ts';

/** One initial congestion window. */
const FIRST_BYTES = 14_600;

const WHOLE_BYTES = 22_000;

/** Every script stands beside the smallest app with Preact; only the quiz of the demonstration is held to limits. */
export function sizes(): Promise<Findings> {
	return inLab(async (lab) => {
		const smallest = {
			what: 'the smallest app with Preact',
			values: [await bytesAt(lab, SMALLEST)],
		};
		const line = (what: string, bytes: number): Line => {
			return { what, unit: 'B', values: [bytes], heldTo: 'worst', beside: [smallest] };
		};
		const lines: Line[] = [];
		for (const slug of lab.pieces.keys()) {
			const path = `/e/${slug}.js`;
			const own = line(path, await bytesAt(lab, path));
			lines.push(slug === 'assad-quiz' ? { ...own, limit: FIRST_BYTES } : own);
		}
		const { version } = await pinnedFile(widget, lab.edge.origin, manifest.version);
		lines.push(line('/gloss.js', await bytesAt(lab, '/gloss.js')));
		lines.push(line('/r/<version>/gloss.js', await bytesAt(lab, pinnedPath(version))));

		const files = await filesOfQuiz(lab);
		const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
		lines.push({
			...line('assad-quiz from the first question to the result, all files', all),
			limit: WHOLE_BYTES,
			beside: [smallest, ...ELSEWHERE],
		});
		for (const { path, bytes } of files) {
			lines.push({ what: `   ${path}`, unit: 'B', values: [bytes], heldTo: 'worst' });
		}
		return { lines, versions: { chromium: lab.browser.version() } };
	});
}

/** The bytes of an answer on the line. */
async function bytesAt({ edge }: Lab, path: string): Promise<number> {
	edge.sent();
	const { ok, status } = await fetch(new URL(path, edge.origin), {
		headers: { 'Accept-Encoding': 'br' },
	});
	if (!ok) throw new Error(`${path} answers ${status}.`);
	const [sent] = edge.sent();
	if (!sent) throw new Error(`The edge has sent nothing for ${path}.`);
	return sent.bytes;
}

/** A reader answers every question, opens a note at each, and comes to the result: all that was fetched for it. */
async function filesOfQuiz({ browser, edge, pieces, publish }: Lab): Promise<Sent[]> {
	const quiz = asQuiz(pieces.get('assad-quiz'));
	const url = await publish(articleWith('widget'));
	edge.sent();
	return visit(browser, { cpu: 1 }, async ({ page }) => {
		await page.goto(url);
		const place = page.locator('[data-gloss]');
		for (const question of quiz.questions) {
			if (question.kind === 'later') throw new Error('The quiz has a question of a later version.');
			await answerByPointer(place, question, rightAnswer(question), english.say);
			const explained = place.getByRole('region', { name: english.say('explanation') });
			await explained.getByRole('button').first().click();
			await place.getByRole('note').waitFor();
			await place.locator('#onward').click();
		}
		await place.locator('.score').waitFor();
		await edge.quiet();
		return edge.sent();
	});
}
