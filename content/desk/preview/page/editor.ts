// What an editor can do on the page, and what follows from it. Holds the one model and draws it anew after each step.
import type { Where } from '../live.ts';
import { type Look, OPENING, withBefore, writeLook } from '../look.ts';
import type { ToldFinding } from '../told.ts';
import { readAddress, writeAddress } from './address.ts';
import { askDifference, askPiece, askStories } from './ask.ts';
import { BEGINNING, filtered, type Model, type Wishes } from './model.ts';
import type { Stage } from './stage.ts';
import type { Told } from './told-parent.ts';

export type Editor = {
	readonly model: Model;
	begin(): Promise<void>;
	/** Files were saved. */
	saved(): Promise<void>;
	filter(text: string): void;
	choose(slug: string): void;
	/** The piece that is so many further in the list. */
	step(by: 1 | -1): void;
	wish(wishes: Partial<Wishes>): void;
	moment(id: string): void;
	/** Looks at a place; `name` is that of a state. */
	lookAt(look: Look, name: string): void;
	find(finding: ToldFinding): void;
	compare(where: Where, again: boolean): Promise<void>;
	heard(told: Told, rev: string | undefined): void;
	connected(is: boolean): void;
	zoomed(zoom: number): void;
	say(text: string): void;
	keys(on: boolean): void;
	focusStage(): void;
};

/**
 * @param stage the frame of the piece, once there is one
 * @param draw is called after each step with the whole model
 */
export function openEditor(stage: () => Stage | undefined, draw: (model: Model) => void): Editor {
	let model = BEGINNING;
	/** How often the piece was asked for: an answer that was overtaken by a later one is old. */
	let askings = 0;

	function set(next: Partial<Model>): void {
		model = { ...model, ...next };
		draw(model);
	}

	/** Shows what is chosen in the frame. */
	function show(): void {
		const { detail, moment, wishes, look } = model;
		if (!detail?.rev) {
			stage()?.empty();
			return;
		}
		const asked = new URLSearchParams({
			...wishes,
			width: `${wishes.width}`,
			moment,
			rev: detail.rev,
		});
		const ids = detail.outline.map(({ id }) => id);
		const whole = withBefore(look, ids, detail.best);
		const address = `/preview/host/${detail.slug}?${asked}#${writeLook(whole)}`;
		stage()?.show(address, { title: detail.title, rev: detail.rev });
	}

	/** What is looked at, as it is now, by hand or by a choice here. */
	function keepLook(): void {
		const ids = model.detail?.outline.map(({ id }) => id) ?? [];
		const now = stage()?.lookNow(ids);
		if (now && model.shown)
			model = { ...model, look: { ...model.look, to: undefined, claim: undefined, ...now } };
	}

	async function load(slug: string | undefined): Promise<void> {
		document.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
		askings += 1;
		const mine = askings;
		const detail = slug === undefined ? undefined : await askPiece(slug);
		if (mine !== askings) return;
		set({ detail, shown: undefined, anchors: {} });
		show();
		void compare(model.where, false);
	}

	async function compare(where: Where, again: boolean): Promise<void> {
		const { slug, difference, detail } = model;
		if (!slug || !detail?.rev) return;
		// What was read is not taken away while a saved change is compared with it.
		const known = difference !== 'reading' && difference?.where === where && !again;
		set({ where, difference: known ? difference : 'reading' });
		const told = await askDifference(slug, where, again);
		if (model.slug === slug && model.where === where) set({ difference: told });
	}

	function keepAddress(): void {
		history.replaceState(null, '', writeAddress(model));
	}

	const editor: Editor = {
		get model() {
			return model;
		},
		async begin() {
			const stories = (await askStories()) ?? [];
			const { slug, wishes } = readAddress(location.hash);
			const first = stories.flatMap(({ pieces }) => pieces)[0]?.slug;
			set({ stories, wishes, slug: slug ?? first });
			await load(model.slug);
		},
		async saved() {
			const { slug } = model;
			askings += 1;
			const mine = askings;
			const [stories, detail] = await Promise.all([
				askStories(),
				slug === undefined ? undefined : askPiece(slug),
			]);
			if (mine !== askings) return;
			const before = model.detail;
			const anew = detail?.rev !== before?.rev;
			if (anew) keepLook();
			const said = !detail || detail.goodness === 'current' ? '' : 'The file has errors.';
			set({ stories: stories ?? model.stories, detail, said, ...(anew && { anchors: {} }) });
			if (anew) show();
			if (anew || !before) void compare(model.where, false);
		},
		filter: (text) => set({ filter: text }),
		choose(slug) {
			if (slug === model.slug && model.detail) return;
			set({
				slug,
				moment: 'now',
				look: OPENING,
				state: undefined,
				difference: undefined,
				shown: undefined,
			});
			void load(slug);
		},
		step(by) {
			const all = filtered(model).flatMap(({ pieces }) => pieces);
			const at = all.findIndex(({ slug }) => slug === model.slug);
			const next = all[at < 0 ? 0 : at + by];
			if (!next) return;
			editor.choose(next.slug);
			keepAddress();
			document.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
		},
		wish(wishes) {
			keepLook();
			set({ wishes: { ...model.wishes, ...wishes }, anchors: {} });
			keepAddress();
			show();
		},
		moment(id) {
			const moment = model.detail?.moments.find((it) => it.id === id);
			if (!moment) return;
			const look = moment.look ?? OPENING;
			set({ moment: id, look, state: moment.label, anchors: {}, said: moment.label });
			show();
		},
		lookAt(look, name) {
			// Where nothing is shown, no place is: back to what is live.
			const hidden = ['early', 'expired', 'withdrawn'].includes(model.moment);
			set({ look, state: name, said: name, ...(hidden && { moment: 'fresh' }) });
			show();
		},
		find(finding) {
			if (finding.look) editor.lookAt(finding.look, finding.path || finding.code);
		},
		compare,
		heard(told, rev) {
			if (told.type === 'anchor') {
				set({ anchors: { ...model.anchors, [told.claim]: told.status } });
			} else if (told.type === 'shown') set({ shown: { code: told.code, rev } });
		},
		connected(is) {
			if (is !== model.connected) set({ connected: is });
		},
		zoomed(zoom) {
			if (zoom !== model.zoom) set({ zoom });
		},
		say: (text) => set({ said: text }),
		keys: (on) => set({ keys: on }),
		focusStage: () => stage()?.focus(),
	};
	return editor;
}
