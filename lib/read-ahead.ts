/**
 * What is read for each item, in their order; while one is being used, the next is read, and none further: so the reader and
 * the user work at the same time. What goes wrong is thrown where it would be used; who stops before that waits for nothing.
 */
export async function* readAhead<Item, Read>(
  items: AsyncIterable<Item>,
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<Read> {
  let ahead: Promise<Read> | null = null
  for await (const item of items) {
    // Boxed, since what is read may be nothing. Waited for first: two at once would be two connections.
    const ready: { value: Read } | null = ahead && { value: await ahead }
    ahead = read(item)
    ahead.catch(() => {})
    if (ready) yield ready.value
  }
  if (ahead) yield await ahead
}
