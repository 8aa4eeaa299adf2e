// What a process has used, as Linux tells it; elsewhere nothing is known.
import { existsSync, readFileSync } from 'node:fs';

/** Microseconds of processor time so far; NaN where nobody tells. A tick is a hundredth of a second. */
export function cpuOf(pid: number): number {
	const file = `/proc/${pid}/stat`;
	if (!existsSync(file)) return Number.NaN;
	const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Bytes in memory; NaN where nobody tells. */
export function memoryOf(pid: number): number {
	const file = `/proc/${pid}/status`;
	if (!existsSync(file)) return Number.NaN;
	return Number(/^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(file, 'utf8'))?.[1]) * 1024;
}
