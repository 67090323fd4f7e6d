import AutoCompleteElement from '@github/auto-complete-element/dist/auto-complete-element.js'

/** The element of the search form, with what GitHub's leaves open: it closes when the focus goes, and Tab only moves on. */
class Suggestions extends AutoCompleteElement {
  override connectedCallback() {
    super.connectedCallback()
    // Pressing an option must not take the focus out of the box before the click arrives.
    this.forElement?.addEventListener('mousedown', (event) => event.preventDefault())
    const feedback = document.getElementById('suggestions-feedback')
    if (feedback) new MutationObserver(() => sayOne(feedback)).observe(feedback, { childList: true })
    this.addEventListener('focusout', () => this.close())
    this.addEventListener('keydown', ({ key }) => key === 'Tab' && this.close(), true)
  }

  override async fetchResult(url: URL) {
    const found = await super.fetchResult(url)
    // An answer that comes after the reader went on opens nothing.
    return this.inputElement === document.activeElement ? found : ''
  }

  private close() {
    this.open = false
  }
}

export function suggestWhileTyping() {
  Suggestions.define()
}

/** What a screen reader is told, in the number that GitHub's element does not know. */
function sayOne(feedback: HTMLElement) {
  if (feedback.textContent === '1 results.') feedback.textContent = '1 result.'
}
