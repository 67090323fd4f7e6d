'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/guard'
import { startLinkCheck } from '@/lib/links/admin'

export async function checkLinksAction(): Promise<void> {
  await requireEditor()
  await startLinkCheck()
  redirect('/admin/links')
}
