import { parentPort } from 'node:worker_threads'
// As Node finds it, for this file is bundled by itself and `next` is not.
import { ImageResponse } from 'next/og.js'
import { ShareCard } from '@/components/share-image/card'
import { shareFonts } from '@/lib/share-image/fonts'
import type { ShareWords } from '@/lib/share-image/words'

const SIZE = { width: 1200, height: 630 }

// The thread that draws (lib/share-image/thread.ts): words come in, and a PNG goes out. What cannot be drawn ends it.
parentPort?.on('message', async (words: ShareWords) => {
  const { files } = await shareFonts()
  const image = await new ImageResponse(ShareCard(words), { ...SIZE, fonts: files }).arrayBuffer()
  parentPort?.postMessage(new Uint8Array(image))
})
