import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program of a package, its output in view. The first word is the path of its script in node_modules. */
export async function runPackage([script, ...args]: string[], env = process.env): Promise<number> {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { env, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return code ?? 1
}
