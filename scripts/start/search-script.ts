import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { writeWhole } from './generated-file.ts'

/**
 * Bundles the one script of the public pages into a module that holds its text, and a version that changes with it:
 * the address of the script carries the version, so that browsers may keep it for good.
 */
export async function bundleSearchScript(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['components/search/browser/main.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const module = `export const version = '${version}'\nexport const text = ${JSON.stringify(text)}\n`
  writeWhole('generated/search-script.ts', module)
}
