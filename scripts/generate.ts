import { generateClient } from './start/client.ts'

// For the commands that need the database client and no database: on a fresh clone it is not there yet.
await generateClient()
