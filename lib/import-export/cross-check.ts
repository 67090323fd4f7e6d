import { experiencesView, type InstitutionView, institutionView, placesView, topicsView } from './cross-views.ts'
import type { JsonFile } from './json-file.ts'

/** The files of a catalogue, each of which may have faults of its own. */
export interface CatalogueFiles {
  topics: JsonFile
  experiences: JsonFile
  places: JsonFile
  sectorFigures: JsonFile
  thesaurus: JsonFile
  texts: JsonFile
  /** By the slug that the name of the file gives. */
  institutions: Map<string, JsonFile>
}

/** Refuses what a file says of another that is not so. Looks at whatever can be read, so that all faults show at once. */
export function crossCheck({ topics, experiences, places, institutions }: CatalogueFiles) {
  const topicSlugs = topics.view(topicsView)?.map((topic) => topic.slug)
  const views = new Map([...institutions].map(([slug, file]) => [slug, file.view(institutionView)]))

  for (const [slug, file] of institutions) checkInstitution(file, slug, views.get(slug), topicSlugs)
  checkExperiences(experiences, views)
  checkPlaces(places, views)
}

function checkInstitution(file: JsonFile, slug: string, view: InstitutionView | undefined, topics?: unknown[]) {
  if (typeof view?.institution.slug === 'string' && view.institution.slug !== slug) {
    file.refuse(['institution', 'slug'], `must be ${slug}, as the file is named`)
  }
  for (const [place, program] of view?.programs.entries() ?? []) {
    for (const [at, topic] of program.topics.entries()) {
      if (typeof topic !== 'string' || !topics || topics.includes(topic)) continue
      file.refuse(['programs', place, 'topics', at], 'is not in topics.json')
    }
  }
}

function checkExperiences(file: JsonFile, views: Map<string, InstitutionView | undefined>) {
  for (const [place, report] of file.view(experiencesView)?.entries() ?? []) {
    if (!report) continue
    const programs = views.get(report.institution)?.programs
    const pathways = programs?.find(({ slug }) => slug === report.program)?.pathways
    if (!views.has(report.institution)) file.refuse([place, 'institution'], 'has no file in institutions')
    else if (programs && !pathways) file.refuse([place, 'program'], `is not a program of ${report.institution}`)
    else if (pathways && typeof report.pathway === 'string' && !pathways.some(({ name }) => name === report.pathway)) {
      file.refuse([place, 'pathway'], `is not a pathway of ${report.program}`)
    }
  }
}

function checkPlaces(file: JsonFile, views: Map<string, InstitutionView | undefined>) {
  for (const [slug, place] of Object.entries(file.view(placesView)?.places ?? {})) {
    if (!views.has(slug)) file.refuse(['places', slug], 'has no file in institutions')
    for (const key of ['city', 'region', 'country'] as const) {
      const stated = views.get(slug)?.institution[key]
      if (typeof stated !== 'string' || stated === place[key]) continue
      file.refuse(['places', slug, key], `is not ${stated}, which the institution's file says`)
    }
  }
}
