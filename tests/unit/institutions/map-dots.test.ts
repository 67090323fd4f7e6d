import { describe, expect, test } from 'vitest'
import { type MapPoint, placeDots } from '@/components/institutions/map-dots'
import { frames, size } from '@/components/institutions/map-land'

const cities = {
  chicago: [41.85, -87.65],
  halifax: [44.6464, -63.5729],
  honolulu: [21.3069, -157.8583],
  losAngeles: [34.0522, -118.2437],
  sanJuan: [18.4663, -66.1057],
  edmonton: [53.5501, -113.4687],
} as const

describe('the map of institutions', () => {
  test('keeps west to the west and north to the north', () => {
    const [chicago, halifax, losAngeles, edmonton] = place('chicago', 'halifax', 'losAngeles', 'edmonton')
    expect(losAngeles?.x).toBeLessThan(chicago?.x ?? 0)
    expect(chicago?.x).toBeLessThan(halifax?.x ?? 0)
    expect(edmonton?.y).toBeLessThan(chicago?.y ?? 0)
  })

  test('puts Honolulu and San Juan into windows of their own', () => {
    const [honolulu, sanJuan] = place('honolulu', 'sanJuan')
    expect(isInside(honolulu, 1)).toBe(true)
    expect(isInside(sanJuan, 2)).toBe(true)
  })

  test('moves dots of one city apart until none overlaps, and not far', () => {
    const dots = placeDots(Array.from({ length: 12 }, (_, index) => point('chicago', index, index + 1)))
    for (const [index, one] of dots.entries()) {
      for (const other of dots.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius)
      }
      expect(Math.hypot(one.x - one.home.x, one.y - one.home.y)).toBeLessThan(60)
    }
  })

  test('places the same points the same way in any order', () => {
    const points = [point('chicago', 1), point('chicago', 2), point('losAngeles', 3)]
    expect(placeDots([...points].reverse())).toEqual(placeDots(points))
  })

  test('leaves out a place beyond its edge', () => {
    expect(placeDots([{ ...point('chicago', 1), latitude: 51.5, longitude: -0.1 }])).toEqual([])
  })

  test('draws its land in less than 25 kB', () => {
    const length = frames.reduce((sum, frame) => sum + frame.land.length + frame.borders.length, 0)
    expect(length).toBeGreaterThan(2_000)
    expect(length).toBeLessThan(25_000)
  })
})

function place(...names: (keyof typeof cities)[]) {
  const dots = placeDots(names.map((name, index) => point(name, index)))
  return names.map((_, index) => dots.find((dot) => dot.href === `/institutions/${index}`))
}

function point(city: keyof typeof cities, index: number, programs = 1): MapPoint {
  const [latitude, longitude] = cities[city]
  return { href: `/institutions/${index}`, name: city, city, region: null, programs, latitude, longitude }
}

function isInside(dot: { x: number; y: number } | undefined, frame: number) {
  const box = frames[frame]?.box
  if (!dot || !box) return false
  const inside = dot.x > box.left && dot.x < box.right && dot.y > box.top && dot.y < box.bottom
  return inside && box.right <= size.width && box.bottom <= size.height
}
