// Images on paper: inside the page itself, so that it is one file.
import type { Image } from '../../model/image.ts';
import type { Media } from '../files/media.ts';
import { type Html, html } from './html.ts';

/** Images as `data:` addresses, by the address that a compiled piece has for them. */
export type Pictures = ReadonlyMap<string, string>;

/** The images of a story's folder. */
export function picturesOf(media: Media): Pictures {
	return new Map(
		[...media.values()].flatMap((it) =>
			'problem' in it
				? []
				: [[`/media/${it.name}`, `data:${it.type};base64,${it.bytes.toString('base64')}`]],
		),
	);
}

/** An image with its credit; its words alone where the image is not at hand. */
export function pictureView(image: Image | undefined, pictures: Pictures): Html {
	if (!image) return html``;
	const { src, alt, credit, width, height } = image;
	const data = pictures.get(src);
	const picture = data
		? html`<img src="${data}" alt="${alt}" width="${width}" height="${height}">`
		: html`<p>[${alt}]</p>`;
	return html`<figure>${picture}<figcaption>${credit}</figcaption></figure>`;
}
