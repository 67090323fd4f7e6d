import { streamed } from '@/lib/streamed'

/** A file for one editor, made while it is sent. */
export function download(pieces: AsyncGenerator<string>, name: string, type: string): Promise<Response> {
  return streamed(pieces, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  })
}
