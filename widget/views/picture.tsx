// A picture with its credit; width and height are known, so that nothing shifts when it arrives.
import type { Image } from '../../content/model/image.ts';
import type { Scope } from './scope.ts';

export function Picture({ image, scope }: { image: Image; scope: Scope }) {
	const { alt, credit, width, height } = image;
	const src = image.src.startsWith('/') ? scope.origin + image.src : image.src;
	return (
		<figure class="picture">
			<img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
			<figcaption class="small">{credit}</figcaption>
		</figure>
	);
}
