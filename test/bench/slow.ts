// A slow phone on a slow line.
import type { Speed } from './visit.ts';

export const SLOW = {
	cpu: 4,
	line: { latency: 150, bytesPerSecond: 1_600_000 / 8 },
} as const satisfies Speed;
