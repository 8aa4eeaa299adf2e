// Prints the count of all tests as the very last line, for people in a hurry and for machines; before it, why tests were
// left out, if any were.
import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export default class LastLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
		const reasons = new Map<string, number>();
		const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
		for (const module of modules) {
			for (const test of module.children.allTests()) {
				const result = test.result();
				count[result.state] += 1;
				if (result.state !== 'skipped' || !result.note) continue;
				reasons.set(result.note, (reasons.get(result.note) ?? 0) + 1);
			}
			for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
			count.failed += module.errors().length;
		}
		const skipped = count.skipped + count.pending;
		const why = [...reasons].map(([reason, times]) => `${times} left out: ${reason}\n`).join('');
		const line = `${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
		// Other reporters print when they like; nothing comes after the end of the process.
		process.once('exit', () => writeSync(process.stdout.fd, why + line));
	}
}
