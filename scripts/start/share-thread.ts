import { build } from 'esbuild'

/**
 * Bundles the thread that draws share images (lib/share-image/thread.ts): Node starts it as a file, and so it cannot be part of
 * what Next bundles. Packages are read from node_modules.
 */
export async function bundleShareThread(): Promise<void> {
  await build({
    entryPoints: ['components/share-image/worker.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    outfile: 'generated/share-thread.mjs',
  })
}
