export const dynamic = 'force-dynamic'

const LINE = 'Certificates in archives, records, rare books and data, one line like the others, number'

/** The least that a dynamic page does, as large as it is asked to be. */
export default async function BarePage({ searchParams }) {
  const { lines } = await searchParams
  return (
    <ul>
      {Array.from({ length: Number(lines) }, (_, number) => number).map((number) => (
        <li key={number}>
          {LINE} {number}
        </li>
      ))}
    </ul>
  )
}
