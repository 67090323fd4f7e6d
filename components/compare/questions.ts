import { admission } from '@/components/compare/facts/admission'
import { content } from '@/components/compare/facts/content'
import { cost } from '@/components/compare/facts/cost'
import { funding } from '@/components/compare/facts/funding'
import { identity } from '@/components/compare/facts/identity'
import { teaching, work } from '@/components/compare/facts/time'
import { trust } from '@/components/compare/facts/trust'
import type { Question } from '@/components/compare/row'

/** What to ask of every program, in the order in which readers do. */
export const questions: Question[] = [
  { id: 'what', question: 'What is it?', facts: identity },
  { id: 'cost', question: 'What does it cost?', facts: cost },
  { id: 'entry', question: 'Will they let me in?', facts: admission },
  { id: 'work', question: 'How long, and how much work?', facts: work },
  { id: 'teaching', question: 'How is it taught?', facts: teaching },
  { id: 'content', question: 'What is taught, and what for?', facts: content },
  { id: 'funding', question: 'Who helps pay?', facts: funding },
  { id: 'trust', question: 'Can I trust this?', facts: trust },
]
