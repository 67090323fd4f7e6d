import { Page } from '@/components/layout/page'

export default function HomePage() {
  return (
    <Page>
      <h1>After the MLIS</h1>
    </Page>
  )
}
