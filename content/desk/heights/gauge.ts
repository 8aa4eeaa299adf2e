// What publishing measures pieces with: a Chromium and this build of the widget. Whatever fails here becomes a line of
// the receipt and never keeps a piece from being published.
import type { WidgetBuild } from '../../model/boot.ts';
import type { Heights } from '../../model/heights.ts';
import { readWidget } from '../deploy/build-widget.ts';
import { packageVersion } from '../deploy/package-version.ts';
import type { Picture } from '../files/media.ts';
import type { Place } from '../place.ts';
import type { Planned } from '../publish/plan.ts';
import { measuredPage } from './measured-page.ts';

/** Heights by slug; `why` any others are missing. */
export type Measured = { heights: ReadonlyMap<string, Heights>; why: string };

/** Measures with one build of the widget, of which it says the name; without a name it cannot, and says why. */
export type Gauge = {
	build: string | undefined;
	measure(pieces: readonly Planned[], pictures: readonly Picture[]): Promise<Measured>;
};

/** Gets ready to measure. */
export async function openGauge(place: Place): Promise<Gauge> {
	// Playwright takes longer to load than all else of the desk, and most commands do without.
	const { findChromium } = await import('./chromium.ts');
	const chromium = findChromium();
	if (!chromium) return noGauge('there is no Chromium');
	try {
		const widget = await readWidget(place);
		const release = await packageVersion(place);
		return {
			build: widget.build,
			measure: (...what) => measureIn(chromium, widget, release, ...what),
		};
	} catch (problem) {
		return noGauge(firstLineOf(problem));
	}
}

function noGauge(why: string): Gauge {
	return { build: undefined, measure: async () => ({ heights: new Map(), why }) };
}

async function measureIn(
	chromium: string,
	widget: WidgetBuild,
	release: string,
	...what: Parameters<Gauge['measure']>
): Promise<Measured> {
	try {
		const { launchChromium } = await import('./chromium.ts');
		const { measure } = await import('./measure.ts');
		const answers = await measuredPage(widget, release, ...what);
		const browser = await launchChromium(chromium);
		try {
			const found = [...(await measure(browser, answers))];
			const heights = new Map(found.map(([slug, at]) => [slug, { build: widget.build, at }]));
			return { heights, why: 'the widget does not show it' };
		} finally {
			await browser.close();
		}
	} catch (problem) {
		return { heights: new Map(), why: firstLineOf(problem) };
	}
}

function firstLineOf(problem: unknown): string {
	const message = problem instanceof Error ? problem.message : String(problem);
	return message.replace(/\n.*$/su, '');
}
