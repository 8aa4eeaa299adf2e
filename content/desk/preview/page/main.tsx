// Entry of the page on which editors work: the model, the views, the frame, the keys and the desk's events, put together.
import { render } from 'preact';
import { readAddress } from './address.ts';
import { openEditor } from './editor.ts';
import { fitColumn } from './fit-column.ts';
import { press, takesKeys } from './keys.ts';
import { openStage, type Stage } from './stage.ts';
import { Desk } from './views/desk.tsx';

const root = document.getElementById('desk');
if (!root) throw new Error('The page has no place for the desk.');

let stage: Stage | undefined;
const editor = openEditor(
	() => stage,
	(model) => {
		render(<Desk model={model} editor={editor} />, root);
		const box = document.getElementById('stage');
		if (!box || stage) return;
		stage = openStage(box, heard);
		fitColumn(box, (zoom) => editor.zoomed(zoom));
	},
);

function heard(...[told, rev]: Parameters<Parameters<typeof openStage>[1]>): void {
	if (told.type === 'key') press(editor, told.key);
	else editor.heard(told, rev);
}

document.addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (ctrlKey || metaKey || altKey || takesKeys(target)) return;
	if (press(editor, key)) event.preventDefault();
});
addEventListener('hashchange', () => {
	const { slug, wishes } = readAddress(location.hash);
	if (JSON.stringify(wishes) !== JSON.stringify(editor.model.wishes)) editor.wish(wishes);
	if (slug) editor.choose(slug);
});

const events = new EventSource('/preview/events');
events.addEventListener('saved', () => void editor.saved());
events.addEventListener('open', () => {
	// What was saved while the desk was away was not told.
	if (!editor.model.connected) void editor.saved();
	editor.connected(true);
});
events.addEventListener('error', () => editor.connected(false));

void editor.begin();
