// The smallest app with Preact: one button, which says that it was pressed. What the widget is compared with.
import { render } from 'preact';

const place = document.getElementById('smallest');
if (place) draw(place, false);

function draw(into: HTMLElement, pressed: boolean): void {
	render(
		<button type="button" part={pressed ? 'feedback' : 'option'} onClick={() => draw(into, true)}>
			{pressed ? 'Pressed' : 'Press'}
		</button>,
		into,
	);
}
