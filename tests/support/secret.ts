/** What signs the desk's cookies in tests. */
export const testSecret = 'a secret for tests alone, which nobody guards'
