/**
 * Lets a check of an object or list run although its parts have faults, so that all faults show at once.
 * Such a check must expect any part to be of the wrong type.
 */
export const atOnce = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }
