/** Where CTDL publishes the context that its JSON is read by: the address that readers of the Credential Registry look for. */
export const CONTEXT = 'https://credreg.net/ctdl/schema/context/json'

/** What the prefixes of names stand for, as that context has it. */
export const namespaces = {
  ceterms: 'https://purl.org/ctdl/terms/',
  schema: 'https://schema.org/',
  costType: 'https://purl.org/ctdl/vocabs/costType/',
  creditUnit: 'https://purl.org/ctdl/vocabs/creditUnit/',
  credentialStat: 'https://purl.org/ctdl/vocabs/credentialStat/',
  deliveryType: 'https://purl.org/ctdl/vocabs/deliveryType/',
  financialAid: 'https://purl.org/ctdl/vocabs/financialAid/',
  lifeCycle: 'https://purl.org/ctdl/vocabs/lifeCycle/',
  residency: 'https://purl.org/ctdl/vocabs/residency/',
}

/** The properties whose text is an address or the name of a concept: JSON writes them as text, and the context says what they are. */
export const references: ReadonlySet<string> = new Set([
  'ceterms:costDetails',
  'ceterms:framework',
  'ceterms:hasPart',
  'ceterms:offeredBy',
  'ceterms:ownedBy',
  'ceterms:subjectWebpage',
  'ceterms:targetLearningOpportunity',
  'ceterms:targetNode',
])
