/** What a field of a program holds. `ctdl` is the matching property of CTDL; null: it has none. */
export type Field = { name: string; meaning: string; values: string; ctdl: string | null }

export const dictionary: { title: string; fields: Field[] }[] = [
  {
    title: 'What it is',
    fields: [
      { name: 'Name', meaning: 'The certificate’s name as the school writes it', values: 'Text', ctdl: 'ceterms:name' },
      { name: 'Summary', meaning: 'What it is, in our words', values: 'Text', ctdl: 'ceterms:description' },
      {
        name: 'Official page',
        meaning: 'The school’s own page about it',
        values: 'Address, or not stated',
        ctdl: 'ceterms:subjectWebpage',
      },
      { name: 'Institution', meaning: 'Who gives it', values: 'One institution', ctdl: 'ceterms:ownedBy' },
      {
        name: 'Kind of credential',
        meaning: 'What the school calls the award',
        values:
          'Post-master’s certificate; certificate of advanced study; graduate certificate; professional certificate; certificate of completion',
        ctdl: 'the class of the credential',
      },
      {
        name: 'Status',
        meaning: 'Whether it is offered',
        values:
          'Offered now: a current page offers it. Not confirmed: only old or second-hand pages do. Discontinued: a page says that it ended',
        ctdl: 'ceterms:credentialStatusType',
      },
      { name: 'Topics', meaning: 'What it is about', values: 'One or more of the topics', ctdl: 'ceterms:subject' },
    ],
  },
  {
    title: 'How it is taught',
    fields: [
      {
        name: 'Delivery',
        meaning: 'Ways in which it can be taken',
        values:
          'Online (the page says no more); online, in your own time; online, live sessions; partly on site; in person',
        ctdl: 'ceterms:deliveryType',
      },
      {
        name: 'Fully online',
        meaning: 'Whether it can be finished without coming to a campus',
        values: 'Yes, no, or not stated',
        ctdl: 'ceterms:deliveryType',
      },
      {
        name: 'Credits',
        meaning: 'The least and the most credits that it takes',
        values: 'Two numbers',
        ctdl: 'ceterms:creditValue',
      },
      {
        name: 'Courses',
        meaning: 'How many courses are required, and which are named',
        values: 'A number; a list in the school’s order',
        ctdl: 'ceterms:hasPart',
      },
      {
        name: 'Duration',
        meaning: 'How long it takes',
        values: 'Months from and to; the school’s words',
        ctdl: 'ceterms:estimatedDuration',
      },
      {
        name: 'Time limit',
        meaning: 'The longest time allowed',
        values: 'The school’s words',
        ctdl: 'ceterms:condition',
      },
      {
        name: 'Start terms',
        meaning: 'When it can be begun',
        values: 'Terms as the school names them',
        ctdl: null,
      },
      {
        name: 'Pathways',
        meaning: 'Named tracks inside it',
        values: 'Names, with their courses',
        ctdl: 'ceterms:hasPart',
      },
    ],
  },
  {
    title: 'Who may enter',
    fields: [
      {
        name: 'Master’s required',
        meaning: 'Whether any master’s degree is asked for, at least of those who are in no degree program',
        values: 'Yes, no, or not stated',
        ctdl: 'ceterms:entryCondition',
      },
      {
        name: 'MLIS required',
        meaning: 'Whether an ALA-accredited or equal library master’s is asked for',
        values: 'Yes, no, or not stated',
        ctdl: 'ceterms:targetCredential',
      },
      {
        name: 'Open to non-degree students',
        meaning: 'Whether people outside a degree program may enter',
        values: 'Yes, no (only students of a degree there may), or not stated',
        ctdl: 'ceterms:condition',
      },
      {
        name: 'Open to degree students',
        meaning: 'Whether students of a degree program may enter, before they hold the degree that others must hold',
        values: 'Yes, no, or not stated',
        ctdl: 'ceterms:condition',
      },
      {
        name: 'Grade average',
        meaning: 'The least average asked for',
        values: 'A number on the 4.0 scale',
        ctdl: 'ceterms:condition',
      },
      {
        name: 'Prerequisites',
        meaning: 'What else is asked for',
        values: 'In short, in our words',
        ctdl: 'ceterms:entryCondition',
      },
      {
        name: 'Deadlines',
        meaning: 'When to apply, by term',
        values: 'The school’s words; a date where they name one day',
        ctdl: null,
      },
    ],
  },
  {
    title: 'What it costs and who pays',
    fields: [
      {
        name: 'Tuition rate',
        meaning: 'One price that a page states',
        values:
          'Amount, currency, basis (credit, course, term, whole program or fee), residency, way of study, academic year',
        ctdl: 'ceterms:estimatedCost',
      },
      {
        name: 'Whole price',
        meaning: 'Computed from the rates; never stored by hand',
        values: 'Amount with its formula, or what is missing for it',
        ctdl: null,
      },
      {
        name: 'Federal aid',
        meaning: 'Whether the school says that U.S. federal student aid can be used',
        values: 'Yes, no, or not stated',
        ctdl: 'ceterms:financialAssistance',
      },
      {
        name: 'Funding option',
        meaning: 'Help that an institution names',
        values: 'Kind, amount in the school’s words, what it covers, who may have it, which programs it reaches',
        ctdl: 'ceterms:financialAssistance',
      },
    ],
  },
  {
    title: 'What it leads to, and how fresh it is',
    fields: [
      {
        name: 'Outcomes',
        meaning: 'What the school says that it leads to',
        values: 'In short, in our words',
        ctdl: null,
      },
      {
        name: 'Year of launch',
        meaning: 'Since when it has been offered',
        values: 'A year, or not stated',
        ctdl: null,
      },
      {
        name: 'Credits toward a degree',
        meaning: 'Whether its credits can count toward a later degree',
        values: 'Yes, no, or not stated',
        ctdl: 'ceterms:isAdvancedStandingFor',
      },
      {
        name: 'Source',
        meaning: 'A page that was read',
        values: 'Address, title, date as the page shows it, own or second-hand, fields that it supports',
        ctdl: null,
      },
      {
        name: 'Last checked',
        meaning: 'The day on which an editor compared the record with its sources',
        values: 'A date, or not yet',
        ctdl: null,
      },
    ],
  },
]
