import { type Fault, type Faults, faulty, quoted } from '@/lib/oai/faults'

type Rule = { required: Name[]; optional: Name[]; resumes?: true }

/** The six verbs, and what each may be asked with. */
const rules = {
  Identify: { required: [], optional: [] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  ListSets: { required: [], optional: [], resumes: true },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
  ListIdentifiers: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'], resumes: true },
  ListRecords: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'], resumes: true },
} satisfies Record<string, Rule>

/** What may stand in the answer again, by the protocol's schema; of addresses (RFC 3986), those without odd authorities. */
const forms = {
  identifier:
    /^(?=.)(?:[a-z][a-z\d+.-]*:(?!\/\/)|[a-z][a-z\d+.-]*:\/\/[\w.~-]+(?=[/?#]|$)|(?![^/?#]*:)(?!\/\/))(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i,
  metadataPrefix: /^[\w.!~*'()-]+$/,
  set: /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/,
  from: /^/,
  until: /^/,
  resumptionToken: /^[^\p{Cc}]+$/u,
}

export type Verb = keyof typeof rules
export type Name = keyof typeof forms
export type Given = Partial<Record<Name, string>>
export type Asked = { verb: Verb; given: Given }

/** A request as the protocol writes it: one verb, the arguments that it knows, each once. */
export function parseRequest(fields: URLSearchParams): Asked | Faults {
  const [verb, ...more] = fields.getAll('verb')
  if (verb === undefined) return faulty(badVerb('A request needs a verb.'))
  if (more.length > 0) return faulty(badVerb('A request has one verb.'))
  if (!Object.hasOwn(rules, verb)) return faulty(badVerb(`The protocol has no verb ${quoted(verb)}.`))
  const given: Given = Object.fromEntries([...fields].filter(([name]) => name !== 'verb'))
  const asked = { verb: verb as Verb, given }
  const faults = [...misspelt(fields), ...unfit(asked)].map(badArgument)
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : asked
}

export function badArgument(message: string): Fault {
  return { code: 'badArgument', message }
}

const MOST_FAULTS = 10

function badVerb(message: string): Fault {
  const known = Object.keys(rules).join(', ')
  return { code: 'badVerb', message: `${message} The verbs are ${known}.` }
}

function misspelt(fields: URLSearchParams): string[] {
  const names = [...new Set(fields.keys())]
  return [
    ...names.filter((name) => fields.getAll(name).length > 1).map((name) => `${quoted(name)} is given more than once.`),
    ...names.filter(isName).flatMap((name) => {
      const value = fields.get(name) ?? ''
      return forms[name].test(value) ? [] : [`${quoted(value)} is no ${name}.`]
    }),
  ]
}

function unfit({ verb, given }: Asked): string[] {
  const rule: Rule = rules[verb]
  const names = Object.keys(given)
  const resumes = rule.resumes && given.resumptionToken !== undefined
  const known: string[] = resumes ? ['resumptionToken'] : [...rule.required, ...rule.optional]
  const why = resumes ? 'does not go together with a resumptionToken' : `is no argument of ${verb}`
  return [
    ...names.filter((name) => !known.includes(name)).map((name) => `${quoted(name)} ${why}.`),
    ...(resumes ? [] : rule.required)
      .filter((name) => given[name] === undefined)
      .map((name) => `${verb} needs the argument ${name}.`),
  ]
}

function isName(name: string): name is Name {
  return Object.hasOwn(forms, name)
}
