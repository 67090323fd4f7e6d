/** The same for everybody: whatever stands in front may keep it for a minute, and show it again while it asks. */
export const forEverybody = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
