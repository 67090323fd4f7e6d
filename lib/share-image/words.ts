/** What a share image says: the words of which `ShareCard` is made, in whichever thread. */
export type ShareWords = {
  /** What stands above the title: a status, or what kind of page it is. */
  kicker: { text: string; isWarning?: boolean } | null
  title: string
  /** What stands below it: on one line where that holds it, else a line each. */
  under: string[]
  /** Figures at the foot, each under what it is. */
  figures: { label: string; value: string; note?: string }[]
}
