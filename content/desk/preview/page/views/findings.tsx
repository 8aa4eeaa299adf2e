// What the check found, each leading to its place in the piece and in the file.
import type { ToldFinding } from '../../told.ts';
import type { Editor } from '../editor.ts';
import type { Props } from './desk.tsx';

const SIGNS = { error: '✕', warning: '!', advice: 'i', silenced: '–' } as const;

/** Those that were silenced too. One that readers would not see cannot be pressed; `data-finding` is for `n` and `p`. */
export function Findings({ model, editor }: Props) {
	const { detail } = model;
	const own = detail?.findings ?? [];
	const story = detail?.storyFindings ?? [];
	return (
		<section class="findings" aria-labelledby="findings">
			<h2 id="findings">
				Findings <span class="number">{own.length + story.length}</span>
			</h2>
			{detail && own.length + story.length === 0 && <p class="none">Nothing was found.</p>}
			<List list={own} editor={editor} />
			{story.length > 0 && <h3>In its story</h3>}
			<List list={story} editor={editor} />
		</section>
	);
}

function List({ list, editor }: { list: readonly ToldFinding[]; editor: Editor }) {
	if (list.length === 0) return null;
	return (
		<ul>
			{list.map((finding) => (
				<Finding key={`${finding.where} ${finding.code}`} finding={finding} editor={editor} />
			))}
		</ul>
	);
}

function Finding({ finding, editor }: { finding: ToldFinding; editor: Editor }) {
	const { level, code, message, where, path, look } = finding;
	return (
		<li class={`finding is-${level}`}>
			<span class="sign" aria-hidden="true">
				{SIGNS[level]}
			</span>
			<div>
				{look ? (
					<button type="button" class="message" data-finding onClick={() => editor.find(finding)}>
						<span class="visually-hidden">{level}: </span>
						{message}
					</button>
				) : (
					<p class="message">
						<span class="visually-hidden">{level}: </span>
						{message}
					</p>
				)}
				<p class="facts">
					{path && <code>{path}</code>} {code}
				</p>
				<p class="file">
					<code>{where}</code>
					<CopyButton text={where} editor={editor} />
					{finding.editor && <a href={finding.editor}>Edit</a>}
				</p>
			</div>
		</li>
	);
}

function CopyButton({ text, editor }: { text: string; editor: Editor }) {
	const copy = () =>
		navigator.clipboard.writeText(text).then(
			() => editor.say(`Copied ${text}`),
			() => editor.say('Copying is not allowed here.'),
		);
	return (
		<button type="button" class="link" aria-label={`Copy ${text}`} onClick={copy}>
			Copy
		</button>
	);
}
