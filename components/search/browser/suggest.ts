import AutoCompleteElement from '@github/auto-complete-element/dist/auto-complete-element.js'

/** The element of the search form, with what GitHub's leaves open: it closes when the focus goes, and Tab only moves on. */
class Suggestions extends AutoCompleteElement {
  override connectedCallback() {
    super.connectedCallback()
    // Pressing an option must not take the focus out of the box before the click arrives.
    this.forElement?.addEventListener('mousedown', (event) => event.preventDefault())
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
