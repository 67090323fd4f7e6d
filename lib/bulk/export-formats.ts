export const exportFormats = { csv: 'text/csv', json: 'application/json' } as const
export type ExportFormat = keyof typeof exportFormats
