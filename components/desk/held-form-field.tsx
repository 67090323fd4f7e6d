/** In a form that holds more than a click: `seal` (formSeal of lib/auth/held-form.ts) has it kept should the session run out. */
export function HeldFormField({ seal }: { seal: string }) {
  return <input type="hidden" name="held-for" value={seal} />
}
