import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { experiencesFile, institutionFile, placesFile, sectorFiguresFile, topicsFile } from './catalogue-file.ts'
import { type CatalogueFiles, crossCheck } from './cross-check.ts'
import type { Fault } from './fault.ts'
import { JsonFile } from './json-file.ts'
import type { Catalogue } from './records.ts'
import { textsFile } from './text-schema.ts'
import { conceptsOf } from './thesaurus.ts'
import { thesaurusFile } from './thesaurus-schema.ts'

export type ReadCatalogue = { ok: true; catalogue: Catalogue } | { ok: false; faults: Fault[] }

/** Reads and checks all files of a catalogue: either all of it is sound, or every fault of every file is told. */
export async function readCatalogue(folder: string): Promise<ReadCatalogue> {
  const faults: Fault[] = []
  const files = await readFiles(folder, faults)
  const catalogue = assemble(files)
  crossCheck(files)
  for (const file of [
    files.topics,
    files.experiences,
    files.sectorFigures,
    files.places,
    files.thesaurus,
    files.texts,
    ...files.institutions.values(),
  ]) {
    faults.push(...file.faults)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, catalogue }
}

async function readFiles(folder: string, faults: Fault[]): Promise<CatalogueFiles> {
  const names = await readdir(join(folder, 'institutions')).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'this folder is missing' : `cannot be read (${error.code})`
    faults.push({ file: 'institutions', path: '', reason })
    return []
  })
  const institutions = new Map<string, JsonFile>()
  for (const name of names.filter((name) => !name.startsWith('.')).sort()) {
    const file = `institutions/${name}`
    if (name.endsWith('.json')) institutions.set(name.slice(0, -'.json'.length), await JsonFile.read(folder, file))
    else faults.push({ file, path: '', reason: 'is not a .json file, so it would not be loaded' })
  }
  const [topics, experiences, sectorFigures, places, thesaurus, texts] = await Promise.all([
    JsonFile.read(folder, 'topics.json'),
    JsonFile.read(folder, 'experiences.json'),
    JsonFile.read(folder, 'sector-figures.json'),
    JsonFile.read(folder, 'places.json'),
    JsonFile.read(folder, 'thesaurus.json'),
    JsonFile.read(folder, 'texts.json'),
  ])
  return { topics, experiences, sectorFigures, places, thesaurus, texts, institutions }
}

/** What can be read, as records; whole only where no file has a fault. */
function assemble(files: CatalogueFiles): Catalogue {
  const places = files.places.parse(placesFile)?.places ?? {}
  const experiences = files.experiences.parse(experiencesFile) ?? []
  const institutions: Catalogue['institutions'] = new Map()
  const programs: Catalogue['programs'] = new Map()

  for (const [slug, file] of files.institutions) {
    const content = file.parse(institutionFile)
    if (!content) continue
    const place = places[slug]
    institutions.set(slug, { ...content.institution, latitude: place?.lat ?? null, longitude: place?.lon ?? null })
    for (const program of content.programs) {
      const reports = experiences.filter((report) => report.institution === slug && report.program === program.slug)
      programs.set(`${slug}/${program.slug}`, {
        ...program,
        experiences: reports.map(({ institution: _, program: __, ...experience }) => experience),
      })
    }
  }
  const topics = files.topics.parse(topicsFile) ?? []
  const thesaurus = files.thesaurus.parse(thesaurusFile)
  const figures = files.sectorFigures.parse(sectorFiguresFile) ?? []
  const texts = files.texts.parse(textsFile) ?? []
  return {
    topics: new Map(topics.map((topic) => [topic.slug, topic])),
    institutions,
    programs,
    sectorFigures: new Map(figures.map((figure) => [figure.key, figure])),
    concepts: thesaurus ? conceptsOf(thesaurus) : new Map(),
    texts: new Map(texts.map((each) => [each.slug, each])),
  }
}
