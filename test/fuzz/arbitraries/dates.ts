// Dates as content may write them: of any time, to any precision, in any zone.
import fc from 'fast-check';

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');

const year = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 1990, max: 2040 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 120 }) },
);

const day = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`);

export const partialDate = fc.oneof(
	day,
	day.map((text) => text.slice(0, 7)),
	day.map((text) => text.slice(0, 4)),
	fc.constantFrom('2024-02-29', '2000-02-29', '1999-12-31', '0000', '9999-12-31'),
);

const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map(([h, m]) => `${pad(h, 2)}:${pad(m, 2)}`);

const offset = fc.oneof(
	fc.constant('Z'),
	fc.tuple(fc.constantFrom('+', '-'), clock).map((parts) => parts.join('')),
);

export const instant = fc
	.tuple(day, clock, fc.constantFrom('', '.5', '.123456789'), offset)
	.map(([date, time, fraction, zone]) => `${date}T${time}:59${fraction}${zone}`);

export const when = fc.oneof(partialDate, instant);

export const zone = fc.constantFrom(
	...['UTC', 'Asia/Damascus', 'America/New_York', 'Europe/Lisbon', 'Pacific/Kiritimati'],
	...['Pacific/Niue', 'Africa/Monrovia', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Etc/GMT+12'],
);
