/**
 * A page for when no other can be made: complete in itself, since what styles and lays out the others may be what failed.
 * In plain JavaScript, because scripts/start/serve.mjs sends it too, before anything is compiled.
 *
 * @param {string} title Also the heading.
 * @param {string[]} paragraphs As HTML.
 * @returns {string}
 */
export function plainPage(title, paragraphs) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · After the MLIS</title>
<style>
:root { color-scheme: light dark }
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; font: 1.05rem/1.55 Georgia, serif }
h1 { font-size: 1.7rem; line-height: 1.2 }
a { color: inherit }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}
</main>
</body>
</html>
`
}
