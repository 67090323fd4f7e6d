import { describe, expect, test } from 'vitest'
import type { ProgramPage } from '@/lib/programs/queries'
import type { Credential } from '@/lib/structured-data/ctdl/credential'
import { credentialClass } from '@/lib/structured-data/ctdl/credential-class'
import { ctdlOf } from '@/lib/structured-data/ctdl/graph'
import type { LearningProgram } from '@/lib/structured-data/ctdl/learning-program'
import { programPage } from '../../support/program-page.ts'

const ORIGIN = 'https://example.org'
const PAGE = `${ORIGIN}/programs/north-college/archives-certificate`

function nodesOf(facts: Partial<ProgramPage>) {
  const [credential, program, organization, ...parts] = ctdlOf(programPage(facts), ORIGIN)['@graph']
  return { credential: credential as Credential, program: program as LearningProgram, organization, parts }
}

describe('a program of which next to nothing is stated', () => {
  const { credential, program, organization } = nodesOf({ offeringStatus: 'unconfirmed' })

  test('has no more than its name, its summary, its kind and whose it is', () => {
    const both = [
      '@id',
      '@type',
      'ceterms:ctid',
      'ceterms:name',
      'ceterms:description',
      'ceterms:ownedBy',
      'ceterms:offeredBy',
    ]
    expect(Object.keys(program)).toEqual(both)
    expect(Object.keys(credential)).toEqual([...both, 'ceterms:keyword', 'ceterms:requires'])
    expect(credential['ceterms:requires'].flatMap(Object.keys)).toEqual([
      '@type',
      'ceterms:name',
      'ceterms:targetLearningOpportunity',
    ])
  })

  test('is named by its page, apart from its award and its institution', () => {
    const ids = [credential, program, organization].map((node) => node?.['@id'])
    expect(ids).toEqual([`${PAGE}#credential`, `${PAGE}#program`, `${ORIGIN}/institutions/north-college#institution`])
  })
})

describe('the class of the award', () => {
  const nothing = {
    requiresMasters: null,
    requiresMlis: null,
    openToNonMatriculated: null,
    openToCurrentDegreeStudents: null,
  }

  test.each([
    ['comes after a master’s that is required', { requiresMasters: true }, 'ceterms:PostMasterCertificate'],
    ['comes after an MLIS that is required', { requiresMlis: true }, 'ceterms:PostMasterCertificate'],
    ['needs no master’s', { requiresMasters: false }, 'ceterms:PostBaccalaureateCertificate'],
    ['is the plain one where nothing is stated', {}, 'ceterms:Certificate'],
    [
      'is the plain one where a degree under way will do',
      { requiresMasters: true, openToCurrentDegreeStudents: true },
      'ceterms:Certificate',
    ],
    [
      'is the plain one where only students of a degree there are taken',
      { requiresMasters: true, openToNonMatriculated: false },
      'ceterms:Certificate',
    ],
  ])('%s', (_, facts, expected) => {
    expect(credentialClass({ credentialType: 'graduate_certificate', ...nothing, ...facts })).toBe(expected)
  })

  test('is what the school calls it where it calls it post-master’s, and plain where it need not be academic', () => {
    const classOf = (credentialType: ProgramPage['credentialType'], requiresMasters: boolean | null) =>
      credentialClass({ ...nothing, credentialType, requiresMasters })
    expect(classOf('post_masters_certificate', null)).toBe('ceterms:PostMasterCertificate')
    expect(classOf('professional_certificate', true)).toBe('ceterms:Certificate')
    expect(classOf('certificate_of_completion', false)).toBe('ceterms:Certificate')
  })
})

describe('how it is taught', () => {
  const taught = (facts: Partial<ProgramPage>) => {
    const { credential, program } = nodesOf(facts)
    const concepts = program['ceterms:deliveryType']?.map((each) => each['ceterms:targetNode'])
    expect(credential['ceterms:learningDeliveryType']).toEqual(program['ceterms:deliveryType'])
    return { concepts, words: program['ceterms:deliveryTypeDescription']?.en }
  }

  test('is online only where a page says that all of it is', () => {
    const concepts = ['deliveryType:OnlineOnly']
    expect(taught({ delivery: ['online'], fullyOnline: true })).toEqual({ concepts, words: 'Fully online' })
    expect(taught({ delivery: ['online'] })).toEqual({ words: 'Online' })
    expect(taught({ delivery: ['online_sync'], fullyOnline: false })).toEqual({
      words: 'Online, live sessions, not fully online',
    })
  })

  test('is in person or blended where a page says so', () => {
    expect(taught({ delivery: ['in_person', 'hybrid'] }).concepts).toEqual([
      'deliveryType:InPerson',
      'deliveryType:BlendedDelivery',
    ])
  })

  test('is every way of several, or none of them where CTDL lacks a word for one', () => {
    expect(taught({ delivery: ['online', 'in_person'], fullyOnline: true })).toEqual({
      concepts: ['deliveryType:OnlineOnly', 'deliveryType:InPerson'],
      words: 'Fully online, or in person',
    })
    expect(taught({ delivery: ['online', 'in_person'] })).toEqual({ words: 'Online; in person' })
    expect(taught({ delivery: ['hybrid', 'online_async'], fullyOnline: false }).concepts).toBeUndefined()
  })
})

describe('what must be held', () => {
  const entryOf = (facts: Partial<ProgramPage>) => nodesOf(facts).program['ceterms:entryCondition']?.[0]

  test('is a degree of no accreditation', () => {
    const entry = entryOf({ requiresMlis: true })
    expect(entry?.['ceterms:targetCredential']?.['ceterms:name']).toEqual({ en: "A library master's (MLIS)" })
    expect(JSON.stringify(ctdlOf(programPage({ requiresMlis: true }), ORIGIN))).not.toMatch(/accredited/i)
  })

  test('is no degree where only students of a degree there are taken', () => {
    const entry = entryOf({ requiresMlis: true, openToNonMatriculated: false })
    expect(entry).not.toHaveProperty('ceterms:targetCredential')
  })

  test('is no degree where one under way will do, and words say that', () => {
    const entry = entryOf({ requiresMasters: true, openToCurrentDegreeStudents: true, minimumGpa: 3 })
    expect(entry?.['ceterms:targetCredential']).toBeUndefined()
    expect(entry?.['ceterms:condition']?.en).toEqual([
      "A master's degree: required, or a degree in progress",
      'Grade average: 3.0 of 4.0 at least',
      'Open to current degree students: yes',
    ])
  })
})

test('a program that ended says so, and so does its award', () => {
  const { credential, program } = nodesOf({ offeringStatus: 'discontinued' })
  expect(credential['ceterms:credentialStatusType']?.['ceterms:targetNode']).toBe('credentialStat:Deprecated')
  expect(program['ceterms:lifeCycleStatusType']?.['ceterms:targetNode']).toBe('lifeCycle:Ceased')
})

test('courses with one title in two pathways are two courses, and each is a part of its own', () => {
  const course = { title: 'LIS 646 Archives & Care', requirement: 'elective' as const, note: null }
  const pathway = (slug: string) => ({ slug, name: slug, summary: null, courses: [course, course] })
  const { program, parts } = nodesOf({ pathways: [pathway('one'), pathway('two')] })
  expect(program['ceterms:hasPart']).toEqual([`${PAGE}#pathway-one`, `${PAGE}#pathway-two`])
  expect(parts.map((part) => part['@id'].split('#')[1])).toEqual([
    'pathway-one',
    'pathway-two',
    'pathway-one-course-lis-646-archives-care',
    'pathway-two-course-lis-646-archives-care',
  ])
  expect(parts.at(-1)).toMatchObject({ 'ceterms:description': { en: 'Elective' } })
})
