// Imported first by both commands, and written so that an old Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This site needs Node.js 20.19 or newer, and this is ${process.version}: install a newer one (nodejs.org, or your package manager) and try again.`,
  )
  process.exit(1)
}
