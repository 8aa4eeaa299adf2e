// The frame in which a piece is shown. Another one is made ready behind it and takes its place when it is drawn, so that
// nothing flickers while an editor writes.
import type { Look } from '../look.ts';
import { hearFrames, type Told } from './told-parent.ts';

/** A frame that says nothing is shown all the same after this. */
const PATIENCE_MS = 5000;

export type Stage = {
	/** Shows an address; `about` names the frame for those who hear it. */
	show(address: string, about: { title: string; rev: string | undefined }): void;
	/** What is looked at now; undefined where nothing is, or something else is about to be. */
	lookNow(questions: readonly string[]): Look | undefined;
	empty(): void;
	focus(): void;
};

/** @param hear is told by the frame that is shown, or is to be */
export function openStage(
	box: HTMLElement,
	hear: (told: Told, rev: string | undefined) => void,
): Stage {
	let front: HTMLIFrameElement | undefined;
	let behind: HTMLIFrameElement | undefined;
	let timer: number | undefined;

	function swap(frame: HTMLIFrameElement): void {
		if (frame !== behind) return;
		window.clearTimeout(timer);
		const focused = document.activeElement === front;
		front?.remove();
		front = frame;
		behind = undefined;
		frame.classList.remove('is-behind');
		if (frame.dataset.rev) box.dataset.rev = frame.dataset.rev;
		if (focused) frame.focus();
	}

	hearFrames((from, told) => {
		const frame = [front, behind].find((it) => it?.contentWindow === from);
		if (!frame) return;
		if (told.type === 'shown') swap(frame);
		hear(told, frame.dataset.rev);
	});

	return {
		show(address, { title, rev }) {
			behind?.remove();
			window.clearTimeout(timer);
			const frame = document.createElement('iframe');
			frame.title = title;
			frame.className = 'is-behind';
			if (rev) frame.dataset.rev = rev;
			frame.src = address;
			behind = frame;
			box.append(frame);
			timer = window.setTimeout(() => swap(frame), PATIENCE_MS);
		},
		lookNow: (questions) => (behind ? undefined : front?.contentWindow?.looked?.(questions)),
		empty() {
			front?.remove();
			behind?.remove();
			front = undefined;
			behind = undefined;
			delete box.dataset.rev;
		},
		focus() {
			front?.focus();
			front?.contentWindow?.focus();
		},
	};
}
