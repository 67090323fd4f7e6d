import { ChangeForm } from '@/components/shortlist/change-form'
import type { RowProps } from '@/components/shortlist/row'
import { Button } from '@/components/ui/button'

type Props = Pick<RowProps, 'entry' | 'position' | 'count' | 'done'> & { name: string }

/** Move it, take it off the list. */
export function RowActions({ entry, position, count, done, name }: Props) {
  return (
    <div className="actions row-actions">
      {position > 1 && <Step what="up" place={entry} name={name} />}
      {position < count && <Step what="down" place={entry} name={name} />}
      <ChangeForm what="remove" place={entry}>
        <Button variant="quiet">
          Remove<span className="sr-only"> {name} from your shortlist</span>
        </Button>
      </ChangeForm>
      {done === 'moved' && (
        <p className="done">
          Moved: it is number {position} of {count}.
        </p>
      )}
      {done === 'seen' && <p className="done">Marked as seen.</p>}
    </div>
  )
}

function Step({ what, place, name }: { what: 'up' | 'down'; place: RowProps['entry']; name: string }) {
  return (
    <ChangeForm what={what} place={place}>
      <Button variant="quiet">
        <span aria-hidden="true">{what === 'up' ? '↑ ' : '↓ '}</span>
        {what === 'up' ? 'Up' : 'Down'}
        <span className="sr-only">: move {name}</span>
      </Button>
    </ChangeForm>
  )
}
