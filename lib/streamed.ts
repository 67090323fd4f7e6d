/**
 * A file that is made while it is sent: no faster than it is taken, and no further once nobody takes it. What goes wrong
 * before there is anything to send is thrown, since an answer cannot be taken back.
 */
export async function streamed(pieces: AsyncGenerator<string>, headers: Record<string, string>): Promise<Response> {
  const encoder = new TextEncoder()
  let piece = await pieces.next()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (piece.done) return controller.close()
        controller.enqueue(encoder.encode(piece.value))
        piece = await pieces.next()
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
  return new Response(body, { headers })
}
