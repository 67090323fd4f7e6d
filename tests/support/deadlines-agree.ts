/** Each is a row of the page's table, in its words or, where they name one day, as that day. */
export function deadlinesAgree(deadlines: string[], html: string, text: string): boolean {
  const section = html.slice(html.indexOf('id="deadlines"'), html.indexOf('id="content"'))
  const rows = [...section.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)]
  return (
    rows.length === deadlines.length &&
    deadlines.every((each) => {
      if (/^\d{4}-\d\d-\d\d$/.test(each))
        return text.includes(String(Number(each.slice(8)))) && text.includes(each.slice(0, 4))
      return text.includes(each.slice(each.indexOf(': ') + 2).replace(/\s+/g, ' '))
    })
  )
}
