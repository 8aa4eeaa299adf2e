// A picture with its credit; width and height are known, so that nothing shifts when it arrives.
import type { Image } from '../../content/model/image.ts';
import type { Scope } from './scope.ts';

/** Nothing for one that was never compiled. It is loaded from the worker's address when it comes near the screen. */
export function Picture({ image, scope }: { image: Image; scope: Scope }) {
	const { alt, credit, width, height } = image;
	// A name that was never compiled leads nowhere here, but somewhere on the page around.
	if (!image.src.startsWith('/')) return null;
	return (
		<figure class="picture">
			<img
				src={scope.origin + image.src}
				alt={alt}
				width={width}
				height={height}
				loading="lazy"
				decoding="async"
			/>
			<figcaption class="small">{credit}</figcaption>
		</figure>
	);
}
