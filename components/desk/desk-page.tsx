import { Button } from '@/components/ui/button'
import type { Editor } from '@/lib/auth/guard'
import { DeskNavigation, RoomNavigation } from './desk-navigation'
import { groupsFor, roomAt } from './desk-rooms'
import { TypedEarly } from './typed-early'

type Props = {
  editor: Editor
  /** The room of the navigation that it belongs to: the part of its address after /admin. */
  room?: string
  children: React.ReactNode
}

/** A page of the desk: navigation, main, who is signed in. */
export function DeskPage({ editor, room = '', children }: Props) {
  const { group } = roomAt(room)
  return (
    <div className="desk">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <div className="wrap">
          <a className="wordmark" href="/admin">
            The editors’ <em>desk</em>
          </a>
          <DeskNavigation groups={groupsFor(editor.role)} current={group} />
        </div>
      </header>
      {group && <RoomNavigation group={group} room={room} />}
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <TypedEarly />
      <footer className="colophon">
        <div className="wrap">
          <p>
            Signed in as <a href="/admin/account">{editor.name}</a> ({editor.role}). <a href="/">The public site</a>
          </p>
          <form action="/admin/sign-out" method="post">
            <Button variant="quiet">Sign out</Button>
          </form>
        </div>
      </footer>
    </div>
  )
}
