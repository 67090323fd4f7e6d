import type { Part } from '@/components/guidance/claim'
import { paying } from './paying'
import { takingOne } from './taking-one'
import { worth } from './worth'

export const title = 'Is it worth it?'

export const lead =
  'What the evidence says about certificates after the library degree, how old that evidence is, and where there is none.'

export const description =
  'What employers look for, what a certificate costs beside a second master’s, who pays and who does not, federal aid, tax, licences, and questions to ask a school. Every claim with its source.'

export const parts: Part[] = [...worth, ...paying, ...takingOne]
