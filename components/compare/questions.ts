import { admission } from '@/components/compare/facts/admission'
import { content } from '@/components/compare/facts/content'
import { cost } from '@/components/compare/facts/cost'
import { fitFacts } from '@/components/compare/facts/fit'
import { funding } from '@/components/compare/facts/funding'
import { identity } from '@/components/compare/facts/identity'
import { myPriceFacts } from '@/components/compare/facts/my-price'
import { teaching, work } from '@/components/compare/facts/time'
import { trust } from '@/components/compare/facts/trust'
import type { Question } from '@/components/compare/row'
import type { SharedAnswers } from '@/lib/compare/shared-answers'
import type { Holdings } from '@/lib/eligibility/holdings'

/** What else is known of who asks: what they hold, from their own browser, and what they answered about prices. */
export type Given = { holdings: Holdings | null; answers: SharedAnswers }

/** What to ask of every program, in the order in which readers do. */
export function questionsOf({ holdings, answers }: Given): Question[] {
  return [
    { id: 'what', question: 'What is it?', facts: identity },
    { id: 'cost', question: 'What does it cost?', facts: [...myPriceFacts(answers), ...cost] },
    { id: 'entry', question: 'Will they let me in?', facts: [...fitFacts(holdings), ...admission] },
    { id: 'work', question: 'How long, and how much work?', facts: work },
    { id: 'teaching', question: 'How is it taught?', facts: teaching },
    { id: 'content', question: 'What is taught, and what for?', facts: content },
    { id: 'funding', question: 'Who helps pay?', facts: funding },
    { id: 'trust', question: 'Can I trust this?', facts: trust },
  ]
}
