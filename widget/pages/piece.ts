// The script of the hosted page: leads to what the address names after its `#`, and leaves the text to who reads it
// already. Runs before the widget.
import { keepText } from './keep-text.ts';

const place = document.querySelector('[data-gloss]');
const id = location.hash.slice(1);

/** A question stands alone, as in a frame, with a link to the whole; a card is one of all. */
function leadTo(named: Element | null): void {
	if (!place || !named || !place.contains(named)) return;
	if (named.matches('.questions > *')) {
		place.setAttribute('data-gloss', `${place.getAttribute('data-gloss')}#${id}`);
		document.getElementById('whole')?.removeAttribute('hidden');
	} else if (named.matches('.card'))
		place.addEventListener('gloss:ready', showCard, { once: true });
}

function showCard(): void {
	const heading = place?.shadowRoot?.getElementById(`card/${id}`);
	if (heading?.getAttribute('aria-expanded') === 'false') heading.click();
	heading?.scrollIntoView();
}

leadTo(document.getElementById(id));
keepText(place);
