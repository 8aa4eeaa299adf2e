// The icon of our own pages: the sign of a judgement, half a disc.
export const ICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#fff" stroke="#0b4f8a" stroke-width="2"/><path d="M8 1a7 7 0 0 0 0 14z" fill="#0b4f8a"/></svg>';
