/** In characters: what a form says, the rules judge by, and better-auth enforces once more. */
export const passwordLength = { least: 12, most: 128 }
