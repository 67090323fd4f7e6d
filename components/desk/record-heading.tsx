import { PageHeading } from '@/components/layout/page-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Flag } from '@/components/ui/flag'
import type { DeskRecord } from '@/lib/editing/admin'
import { hasPage } from '@/lib/editing/fields/forms'
import { stateNames } from '@/lib/editing/state'
import { roomAt } from './desk-rooms'

const views = { edit: ['', 'Edit'], history: ['/history', 'History'] } as const

type Props = { record: DeskRecord; current: 'edit' | 'history' | null; title?: string }

/** The top of each page of a record: what it is, whether readers see it, and what can be done with it. */
export function RecordHeading({ record: { name, id, noun, title: itsTitle, path, standing }, current, title }: Props) {
  const base = `/admin/${name}/${id}`
  const { state, draft, published, owner } = standing
  const { room } = roomAt(`/${name}`)
  return (
    <>
      <Breadcrumb
        items={[
          { href: `/admin/${name}`, label: room?.label ?? name },
          ...(title ? [{ href: base, label: itsTitle }] : []),
        ]}
      />
      <PageHeading title={title ?? itsTitle} lead={title ? [itsTitle, owner].filter(Boolean).join(', ') : owner}>
        <p>
          <Flag tone={state === 'public' ? 'plain' : 'age'}>{stateNames[state]}</Flag>
        </p>
        <nav aria-label={`This ${noun}`}>
          <ul className="desk-views">
            {Object.entries(views).map(([key, [end, label]]) => (
              <li key={key}>
                <a href={`${base}${end}`} aria-current={key === current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
            {hasPage(name) && (
              <li>
                <a href={`${base}/preview`}>See it as readers will</a>
              </li>
            )}
            {(draft || state === 'archived') && (
              <li>
                <a href={`${base}/publish`}>{state === 'archived' ? 'Bring back …' : 'Publish …'}</a>
              </li>
            )}
            {draft && published && (
              <li>
                <a href={`${base}/discard`}>Give up the edits …</a>
              </li>
            )}
            {state !== 'archived' && (
              <li>
                <a href={`${base}/archive`}>Archive …</a>
              </li>
            )}
            {path && state.startsWith('public') && (
              <li>
                <a href={path}>The public page</a>
              </li>
            )}
          </ul>
        </nav>
      </PageHeading>
    </>
  )
}
