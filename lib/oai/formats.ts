import type { Markup } from '@/lib/markup'
import { oaiDc, oaiDcNamespace, oaiDcSchema } from '@/lib/oai/oai-dc'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { site } from '@/lib/site'
import { dublinCoreOf } from '@/lib/structured-data/dublin-core'

export type Format = {
  prefix: string
  namespace: string
  schema: string
  write: (program: ProgramFacts) => Markup
}

/** The ways in which a record can be had. */
export const formats: Format[] = [
  {
    prefix: 'oai_dc',
    namespace: oaiDcNamespace,
    schema: oaiDcSchema,
    write: (program) => oaiDc(dublinCoreOf(program, site.origin)),
  },
]

export function findFormat(prefix: string): Format | undefined {
  return formats.find((each) => each.prefix === prefix)
}
