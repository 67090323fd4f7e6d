import { build } from 'esbuild'
import { writeWhole } from './generated-file.ts'

/**
 * Bundles the thread that draws share images (lib/share-image/thread.ts): Node starts it as a file, and so it cannot be part of
 * what Next bundles. Packages are read from node_modules. Its name has no version: a site that runs while its folder is updated
 * would find other packages and pages there as well, and is to be started anew.
 */
export async function bundleShareThread(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['components/share-image/worker.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    write: false,
  })
  writeWhole('generated/share-thread.mjs', outputFiles[0]?.text ?? '')
}
