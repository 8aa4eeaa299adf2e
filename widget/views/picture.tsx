// A picture with its credit; width and height are known, so that nothing shifts when it arrives.
import type { Image } from '../../content/model/image.ts';

export function Picture({ image }: { image: Image }) {
	const { src, alt, credit, width, height } = image;
	return (
		<figure class="picture">
			<img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
			<figcaption>{credit}</figcaption>
		</figure>
	);
}
