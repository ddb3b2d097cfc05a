/** How a book looks in HTML and EPUB: readers' own fonts and colours are respected. */
export const bookCss = `html { hyphens: auto; }
/* An address is longer than a telephone is wide: it turns, and the page does not scroll sideways. */
body { line-height: 1.5; margin: 5%; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; hyphens: none; break-after: avoid; }
h1 { margin: 3em 0 1.5em; }
p { margin: 0; text-indent: 1.5em; }
blockquote p, .title-page p, .caption, .verse, .notes p { text-indent: 0; }
blockquote { margin: 1em 2em; }
.verse { margin: 1em 2em; }
.caption { text-align: center; font-style: italic; }
.small-caps { font-variant: small-caps; }
hr { border: 0; margin: 2em 0; text-align: center; }
hr::before { content: "* * *"; }
sup { line-height: 0; }
a[role="doc-noteref"] { text-decoration: none; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 3em; }
.notes { font-size: 0.9em; margin-top: 3em; border-top: 1px solid; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 100vh; }
.title-page { text-align: center; margin-top: 20%; }
.book-title { font-size: 2em; line-height: 1.25; font-weight: bold; hyphens: none; }
nav ol { list-style: none; padding-left: 0; }
nav ol ol, nav .level-2 { padding-left: 1.5em; }
nav .level-3, nav .level-4, nav .level-5, nav .level-6 { padding-left: 3em; }
ul { list-style-type: "–  "; }
`;
