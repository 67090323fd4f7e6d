import { type Place, placeKey } from '@/lib/programs/place'

type Props = {
  what: 'save' | 'remove' | 'up' | 'down' | 'note' | 'seen' | 'undo' | 'clear' | 'add'
  /** The program that it is about, or several. */
  place?: Place | Place[]
  /** The address to come back to; else the shortlist. */
  back?: string
} & React.ComponentProps<'form'>

/** A form that changes what the reader's browser keeps. It works without scripts. */
export function ChangeForm({ what, place = [], back, children, ...props }: Props) {
  return (
    <form method="post" action="/shortlist/change" className="change" {...props}>
      <input type="hidden" name="do" value={what} />
      {[place].flat().map((each) => (
        <input key={placeKey(each)} type="hidden" name="p" value={placeKey(each)} />
      ))}
      {back && <input type="hidden" name="back" value={back} />}
      {children}
    </form>
  )
}
