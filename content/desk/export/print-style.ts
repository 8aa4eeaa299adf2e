// How a printed page looks: ink on paper, A4 or Letter, no colour that means anything.

export const PRINT_STYLE = `
@page { margin: 18mm 18mm 20mm; @bottom-center { content: counter(page); font: 9pt system-ui, sans-serif; color: #454a51 } }
* { box-sizing: border-box }
html { color: #16181b; background: #fff; font: 11.5pt/1.45 Charter, 'Iowan Old Style', Georgia, 'Times New Roman', serif }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: break-word }
[lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Times New Roman', serif }
html:lang(ar), html:lang(fa), html:lang(ur), html:lang(ps), html:lang(ckb) { font-size: 12.5pt }
[lang]:lang(ja) { font-family: 'Hiragino Mincho ProN', 'Noto Serif CJK JP', 'Yu Mincho', serif }
h1 { font-size: 1.9em; line-height: 1.15; margin: .25em 0 .4em; text-wrap: balance }
h2 { font-size: 1.3em; line-height: 1.2; margin: 2em 0 .6em; padding-block-start: .5em; border-block-start: 2px solid #16181b; break-after: avoid }
p { margin: 0 0 .55em; text-wrap: pretty; orphans: 2; widows: 2 }
a { color: inherit; text-decoration-color: #80858c }
sup { font-size: .68em; line-height: 0 }
sup a, .notes a, .small a { text-decoration: none }
.kicker, .small, figcaption, .notes, .corrections { font-family: system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Noto Naskh Arabic', sans-serif; font-size: .82em; color: #454a51 }
.kicker { display: flex; justify-content: space-between; gap: 1em; margin: 0; padding-block-end: .4em; border-block-end: 1px solid #16181b }
header { margin-block-end: 1.8em }
.standfirst { font-size: 1.12em }
:is(.notes, .corrections) h2 { font: bold 1.55em/1.2 Charter, 'Iowan Old Style', Georgia, serif; color: #16181b }
ol, ul { padding: 0; margin: 0; list-style-position: outside }
.questions > li, .answers > ol > li { margin: 0 0 1.6em; margin-inline-start: 1.6em; break-inside: avoid }
.questions > li::marker, .answers > ol > li::marker { font-weight: bold }
.ask { font-size: 1.12em; font-weight: bold; line-height: 1.3; break-after: avoid }
.options, .feedback { list-style: none }
.options > li, .feedback > li { display: flex; gap: .6em; align-items: baseline; margin-block: .35em; break-inside: avoid }
.options b, .feedback b, .right b { font-family: system-ui, sans-serif; font-size: .85em; min-width: 1em }
.ring, .box, .place { flex: none; width: 1em; height: 1em; border: 1.2px solid #16181b; align-self: center }
.ring { border-radius: 50% }
.place { width: 1.9em; height: 1.5em }
.rule { display: inline-block; min-width: 9em; border-block-end: 1.2px solid #16181b; height: 1.5em }
.right { font-weight: bold }
ol.right { margin-inline-start: 1.6em; margin-block-end: .55em }
.feedback { font-size: .9em; margin-block-end: .5em }
.feedback p { margin: 0 }
.answers { break-before: page }
.answers > h2 { margin-block-start: 0 }
.notes ol { margin-inline-start: 1.8em }
.notes li { margin-block-end: .9em; break-inside: avoid }
.notes p { margin: 0; color: #16181b }
dl { margin: 0; display: flex; flex-wrap: wrap; column-gap: 1.4em }
dl > div { display: flex; align-items: baseline }
dt { flex: none; white-space: pre }
dd { margin: 0; min-width: 0 }
.source + .source::before { content: '; ' }
.url { display: block; overflow-wrap: anywhere }
.notes ul { list-style: none }
.card { break-inside: auto }
.entry { margin-block-end: .9em; break-inside: avoid }
.entry > p:empty { display: none }
.figure { font-size: 1.5em }
figure { margin: .5em 0 1em; break-inside: avoid }
img { display: block; max-width: 100%; max-height: 9cm; width: auto; height: auto }
@media print { body { max-width: none; padding: 0 } .card a[href^='https']::after { content: ' (' attr(href) ')'; font-size: .8em; overflow-wrap: anywhere } }
`;
