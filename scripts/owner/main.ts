import { openDatabase } from '../start/database.ts'
import { readEnv } from '../start/environment.ts'
import { applyMigrations } from '../start/migrations.ts'
import { ask, askSecretly } from './ask.ts'

// Makes an owner of the desk, where there is no browser at hand or nobody is left who gets in: npm run owner [-- --add]

// Explicit, because idle connections would keep the process for some seconds.
process.exit(await makeOwner(process.argv.includes('--add')).catch(explain))

async function makeOwner(isMore: boolean): Promise<number> {
  const database = await openDatabase(readEnv(), new AbortController().signal)
  try {
    await applyMigrations(database.url)
    // Imported only now: it connects to what the environment says when it is first imported.
    process.env.DATABASE_URL = database.url
    const { addOwner, hasNoOwner, ownerFault } = await import('../../lib/auth/setup.ts')
    if (!isMore && !(await hasNoOwner())) {
      console.error(
        'The desk has an owner already, who can invite others. To add one all the same: npm run owner -- --add',
      )
      return 1
    }
    const person = { name: await ask('Name: '), email: await ask('E-mail address: '), password: '' }
    person.password = await askSecretly('Password (it is not shown): ')
    const again = await askSecretly('The same again: ')
    const fault = person.password === again ? await ownerFault(person) : 'The passwords differ.'
    if (fault) {
      console.error(`Nothing was done. ${fault}`)
      return 1
    }
    await addOwner(person)
    console.log(`${person.name} is an owner of the desk. Sign in at /admin.`)
    return 0
  } finally {
    await database.close()
  }
}

function explain(error: unknown): number {
  console.error(`Nothing was done. ${String(error).trim().split('\n').at(-1)}`)
  return 1
}
