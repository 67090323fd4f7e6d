import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { openSearchDescription } from '@/lib/opensearch/description'

const said = openSearchDescription({
  name: 'After the MLIS',
  origin: 'https://example.org',
  contact: 'desk@example.org',
})

function text(name: string): string {
  return new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(said)?.[1] ?? ''
}

test('xmllint reads it as XML, and as what the schema of its elements allows', async () => {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'opensearch.xml', contents: said },
    schema: [{ fileName: 'opensearch.xsd', contents: SCHEMA }],
  })
  expect([valid, errors]).toEqual([true, []])
})

test('an address with signs of XML in it is still one document', async () => {
  const odd = openSearchDescription({ name: 'A & B', origin: 'https://example.org', contact: '"<&>"@example.org' })
  expect(
    (
      await validateXML({
        xml: { fileName: 'o.xml', contents: odd },
        schema: [{ fileName: 'o.xsd', contents: SCHEMA }],
      })
    ).errors,
  ).toEqual([])
})

test.each([
  ['ShortName', 16],
  ['LongName', 48],
  ['Description', 1024],
  ['Developer', 64],
  ['Attribution', 256],
])('%s has no markup and at most %i characters, as the specification asks', (name, most) => {
  expect(text(name).length).toBeGreaterThan(0)
  expect(text(name).length).toBeLessThanOrEqual(most)
})

test('each template is an absolute address; those that search hold the terms', () => {
  const templates = [...said.matchAll(/rel="([a-z]+)" template="([^"]+)"/g)].map(([, rel, template = '']) => [
    rel,
    template,
  ])
  expect(templates.map(([rel]) => rel)).toEqual(['results', 'suggestions', 'collection', 'self'])
  for (const [rel, template = ''] of templates) {
    expect(template.startsWith('https://example.org/')).toBe(true)
    expect(template.includes('{searchTerms}')).toBe(rel !== 'self')
  }
})

test('a contact that is an address of the web is no e-mail address, and is left out', () => {
  expect(text('Contact')).toBe('desk@example.org')
  const other = openSearchDescription({
    name: 'After the MLIS',
    origin: 'https://example.org',
    contact: 'https://example.org/a',
  })
  expect(other).not.toContain('Contact')
})

/** What OpenSearch 1.1, draft 6, says of its elements; the specification itself has no schema. */
const limited = (name: string, most: number) =>
  `<xs:element name="${name}" minOccurs="${name === 'ShortName' || name === 'Description' ? 1 : 0}"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="${most}"/></xs:restriction></xs:simpleType></xs:element>`
const SCHEMA = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://a9.com/-/spec/opensearch/1.1/" elementFormDefault="qualified">
  <xs:element name="OpenSearchDescription"><xs:complexType><xs:sequence>
    ${limited('ShortName', 16)}${limited('Description', 1024)}
    <xs:element name="Contact" type="xs:string" minOccurs="0"/>
    <xs:element name="Url" maxOccurs="unbounded"><xs:complexType>
      <xs:attribute name="type" type="xs:string" use="required"/>
      <xs:attribute name="rel" type="xs:string"/>
      <xs:attribute name="template" type="xs:string" use="required"/>
    </xs:complexType></xs:element>
    ${limited('LongName', 48)}
    <xs:element name="Image" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:simpleContent><xs:extension base="xs:anyURI"><xs:attribute name="height" type="xs:nonNegativeInteger"/><xs:attribute name="width" type="xs:nonNegativeInteger"/><xs:attribute name="type" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
    <xs:element name="Query" minOccurs="0"><xs:complexType><xs:attribute name="role" use="required"/><xs:attribute name="searchTerms"/></xs:complexType></xs:element>
    ${limited('Developer', 64)}${limited('Attribution', 256)}
    <xs:element name="SyndicationRight" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="open"/><xs:enumeration value="limited"/><xs:enumeration value="private"/><xs:enumeration value="closed"/>
    </xs:restriction></xs:simpleType></xs:element>
    <xs:element name="AdultContent" type="xs:boolean" minOccurs="0"/>
    <xs:element name="Language" type="xs:language" minOccurs="0" maxOccurs="unbounded"/>
    <xs:element name="InputEncoding" type="xs:string" minOccurs="0"/>
    <xs:element name="OutputEncoding" type="xs:string" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`
