const browsers = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const systems = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const

/** "Firefox on Linux", from what a browser says of itself: enough for its owner to know it by. */
export function deviceName(userAgent: string | null): string {
  const [browser, system] = [browsers, systems].map((names) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1])
  if (!browser && !system) return 'A browser that does not say what it is'
  return [browser ?? 'A browser', system].filter(Boolean).join(' on ')
}
