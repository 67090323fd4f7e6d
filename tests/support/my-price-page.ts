import type { Page } from 'playwright/test'

export const sanJose = '/programs/san-jose-state-university/post-masters-certificate-lis'
export const alabama = '/programs/university-of-alabama/archival-studies-certificate'

export function myPrice(page: Page) {
  return page.getByRole('region', { name: 'My price' })
}
