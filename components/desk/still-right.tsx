import { Button } from '@/components/ui/button'

type Props = {
  action: (form: FormData) => Promise<void>
  room: string
  id: number
  /** What it is called, for those who hear the button and do not see where it stands. */
  of: string
  back: string
}

/** One click that says: this record is still as its sources say. */
export function StillRight({ action, room, id, of, back }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      <Button variant="quiet">
        Still right<span className="sr-only">: {of}</span>
      </Button>
    </form>
  )
}
