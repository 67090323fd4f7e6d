/** What a reader gets while the database does not answer: plain, complete, and not to be kept. */
export function unavailable(): Response {
  return new Response(PAGE, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '10' },
  })
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>For a moment, nothing to read · After the MLIS</title>
<style>
:root { color-scheme: light dark }
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; font: 1.05rem/1.55 Georgia, serif }
h1 { font-size: 1.7rem; line-height: 1.2 }
</style>
</head>
<body>
<main>
<h1>For a moment, there is nothing to read here</h1>
<p>The directory's database does not answer. Nothing is lost, and this address is right: please try again in a minute.</p>
<p><a href="">Try again</a></p>
</main>
</body>
</html>
`
