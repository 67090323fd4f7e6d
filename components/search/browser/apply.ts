let shown = location.pathname + location.search
let request = new AbortController()

/** Shows what a changed filter finds without leaving the page; back and forward keep each step. */
export function applyAtOnce() {
  const form = document.querySelector<HTMLFormElement>('.filters')
  if (!form) return
  nameButton(form)
  form.addEventListener('change', () => show(form, addressOf(form)))
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await show(form, addressOf(form))
    // On a narrow screen the filters lie over the results.
    form.closest('details')?.removeAttribute('open')
    document.getElementById('results')?.focus()
  })
  addEventListener('popstate', () => {
    // A step to a part of the same page is the browser's own.
    if (location.pathname + location.search !== shown) show(form, location.href, true)
  })
}

function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
  return `${form.action}?${new URLSearchParams(fields)}`
}

/** Replaces results and filters by those of an address. Whatever goes wrong, the browser goes there by itself. */
async function show(form: HTMLFormElement, address: string, again = false) {
  request.abort()
  request = new AbortController()
  const found = part(document, '#found')
  found.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(address, { signal: request.signal })
    if (!response.ok) throw new Error(response.statusText)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const next = part(page, '#found')
    shown = next.dataset.address ?? address
    if (!again) history.pushState(null, '', shown)
    document.title = page.title
    for (const link of document.querySelectorAll('link[rel=canonical], link[rel=alternate]')) {
      link.replaceWith(part(page, `link[rel=${link.getAttribute('rel')}]`))
    }
    keepPlace(form, !again, () => {
      form.replaceChildren(...part(page, '.filters').childNodes)
      nameButton(form)
    })
    found.replaceWith(next)
    keepSearch(page, again)
    part(document, '#said').textContent = part(next, 'h1').textContent
  } catch (error) {
    if ((error as Error).name !== 'AbortError') location.assign(address)
  }
}

/** Replaces the filters under the reader's hands: focus, open groups and scroll stay, and what is being typed. */
function keepPlace(form: HTMLFormElement, isTyping: boolean, replace: () => void) {
  const focused = form.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null
  const top = focused?.getBoundingClientRect().top ?? 0
  const groups = [...form.querySelectorAll('details')].map(({ id, open }) => ({ id, open }))
  const group = focused?.closest('details')?.id
  replace()
  for (const { id, open } of groups) document.getElementById(id)?.toggleAttribute('open', open)
  if (!focused) return
  const same = [...form.elements].find((each) => isSame(each as HTMLInputElement, focused)) as
    | HTMLInputElement
    | undefined
  if (isTyping && same && same.type !== 'checkbox') same.value = focused.value
  const place = same ?? document.querySelector<HTMLElement>(`#${group} > summary`)
  place?.focus({ preventScroll: true })
  if (place) scrollBy(0, place.getBoundingClientRect().top - top)
}

function isSame(one: HTMLInputElement, other: HTMLInputElement) {
  return one.name === other.name && one.type === other.type && (one.type !== 'checkbox' || one.value === other.value)
}

/** Nothing is left to apply: the button closes the filters. */
function nameButton(form: HTMLFormElement) {
  const button = part<HTMLButtonElement>(form, '[data-applied]')
  button.textContent = button.dataset.applied ?? ''
}

/** A search in words keeps the filters that are shown now. */
function keepSearch(page: Document, again: boolean) {
  const form = part<HTMLFormElement>(document, '.search')
  for (const field of form.querySelectorAll('[type=hidden]')) field.remove()
  form.append(...page.querySelectorAll('.search [type=hidden]'))
  if (again) part<HTMLInputElement>(form, '[name=q]').value = part<HTMLInputElement>(page, '.search [name=q]').value
}

function part<Part extends HTMLElement>(whole: ParentNode, selector: string): Part {
  const found = whole.querySelector<Part>(selector)
  if (!found) throw new Error(selector)
  return found
}
