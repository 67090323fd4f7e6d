/** What to ask a school, as a list to print. */
export const questions: { about: string; items: string[] }[] = [
  {
    about: 'Price',
    items: [
      'What will I pay in all, for my residency, with every fee, and for which year is that?',
      'Can the price rise before I finish?',
      'When is each payment due, and what do I get back if I withdraw?',
      'Does any waiver or discount not apply to this certificate?',
    ],
  },
  {
    about: 'Aid',
    items: [
      'Is this certificate on your list for federal aid? How many credits a term must I take?',
      'Which scholarships may certificate students apply for?',
    ],
  },
  {
    about: 'Getting in',
    items: [
      'Which of my courses count, and how old may they be?',
      'What must I know before the first course? May I see its syllabus?',
      'May I take one course first, without being admitted?',
    ],
  },
  {
    about: 'Time',
    items: [
      'How many hours a week does one course take?',
      'Which days on campus and which live hours are there, in which time zone?',
      'How often is each course given? How long may I take, and may I pause?',
    ],
  },
  {
    about: 'What it leads to',
    items: [
      'What will I have made by the end that I can show? May I see examples?',
      'Do the credits count toward a degree, here or elsewhere?',
      'What do people who finished do now, and may I write to one?',
      'For a school library: does it meet the rules of my state? May I have that in writing?',
    ],
  },
]
