import { elsewhere } from '@/components/eligibility/questions'

/**
 * Where a reader told on /fit that they live, as a link that answers with it. Nothing is chosen beforehand: what they told gets
 * into an address, and so into what they share, only when they press this. `nofollow` keeps it from being fetched before.
 */
export function ToldRegion({ region, href }: { region: string; href: string }) {
  const name = region === elsewhere.value ? elsewhere.label.toLowerCase() : region
  return (
    <small className="print:hidden">
      <a href={href} rel="nofollow">
        Use {name}, as you told
      </a>
      : it then stands in the address.
    </small>
  )
}
