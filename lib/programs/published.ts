import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'

/** What readers may see, written once for Prisma and once for SQL (`p` is the program, `i` its institution). */
export const publishedProgram = {
  editorialStatus: 'published',
  institution: { editorialStatus: 'published' },
} satisfies Prisma.ProgramWhereInput

/** A topic that readers may see: a program may name others too. */
export const publishedTopic = { editorialStatus: 'published' } satisfies Prisma.TopicWhereInput

export const publishedSql = Prisma.sql`p.editorial_status = 'published' AND i.editorial_status = 'published'`

/** What readers saw once, and is archived now, itself or with its institution; what is a draft again, nobody sees. */
export const onceShownSql = Prisma.sql`p.editorial_status <> 'draft' AND i.editorial_status <> 'draft'
  AND EXISTS (SELECT FROM program_publication once WHERE once.program_id = p.id AND once.withdrawn_at IS NOT NULL)`
