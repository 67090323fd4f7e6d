import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Fault, pathText, plainWords } from './fault.ts'
import { type JsonText, parseJsonText } from './json-text.ts'

export class JsonFile {
  readonly faults: Fault[] = []
  readonly name: string
  private readonly content: JsonText | undefined

  private constructor(name: string, content: JsonText | string) {
    this.name = name
    if (typeof content === 'string') {
      this.faults.push({ file: name, path: '', reason: content })
    } else {
      this.content = content
      for (const path of content.repeated) this.refuse(path, 'this key stands twice in the same object')
    }
  }

  /** Reads a JSON file. A missing file, bytes that are no text, bad JSON and keys that stand twice are its first faults. */
  static async read(folder: string, name: string): Promise<JsonFile> {
    const bytes = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => error)
    if (bytes instanceof Error) {
      return new JsonFile(name, bytes.code === 'ENOENT' ? 'this file is missing' : `cannot be read (${bytes.code})`)
    }
    try {
      return new JsonFile(name, parseJsonText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    } catch (error) {
      return new JsonFile(name, error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'is not UTF-8 text')
    }
  }

  /** The content in the shape of a schema, or undefined and one fault for each thing in the way. */
  parse<Schema extends z.ZodType>(schema: Schema): z.output<Schema> | undefined {
    if (!this.content) return undefined
    const { success, data, error } = schema.safeParse(this.content.value, { error: plainWords })
    if (success) return data
    for (const issue of error.issues) {
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
      for (const path of paths) this.refuse(path, issue.message)
    }
    return undefined
  }

  /** What a lenient schema can make of the content, without noting faults. */
  view<Schema extends z.ZodType>(schema: Schema): z.output<Schema> | undefined {
    return schema.safeParse(this.content?.value).data
  }

  /** Notes a fault at a place of this file. */
  refuse(path: PropertyKey[], reason: string, value = this.valueAt(path)) {
    this.faults.push({ file: this.name, line: this.content?.lineOf(path), path: pathText(path), value, reason })
  }

  private valueAt(path: PropertyKey[]): unknown {
    return path.reduce<unknown>(
      (value, step) => (value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined),
      this.content?.value,
    )
  }
}
