import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  licencesDocument,
  licenceTexts,
  lockedPackages,
  type LockedPackage,
} from '../../scripts/generate-licences.ts'

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'))

/** What may be in the app. MPL-2.0 asks for the source of its own files, which are published unchanged. */
const inApp = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib', 'Unlicense']
  .concat(['BlueOak-1.0.0', 'MPL-2.0', 'OFL-1.1'])
  .sort()
/** What a tool may have besides: nothing of it is published. */
const inTools = [...inApp, 'MIT-0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'PSF-2.0']

/** Every part of `A AND B` must be allowed, one part of `A OR B`. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((name) => allowed.includes(name)))
}

/** Packages with an install script, and why the suite does without it. */
const withInstallScript = {
  // Prints a request for support.
  'core-js': true,
  // Replaces a small script by the program itself; the script does as well.
  esbuild: true,
}

describe('docs/licences.md and public/licences.txt', () => {
  it('are up to date with the lockfile; if not, run npm run generate:licences', () => {
    expect(readFileSync('docs/licences.md', 'utf8') === licencesDocument(packages)).toBe(true)
    expect(readFileSync('public/licences.txt', 'utf8') === licenceTexts(packages)).toBe(true)
  })

  it('would change with one version, licence or hash', () => {
    const [first, ...others] = packages as [LockedPackage, ...LockedPackage[]]
    for (const change of [{ version: '0.0.0' }, { licence: 'GPL-3.0' }, { integrity: 'sha512-x' }]) {
      expect(licencesDocument([{ ...first, ...change }, ...others])).not.toBe(licencesDocument(packages))
    }
  })

  it('carry the text of every licence that asks for it', () => {
    const text = readFileSync('public/licences.txt', 'utf8')
    for (const name of ['react', 'recharts', 'jspdf', 'zod', '@fontsource-variable/source-sans-3']) {
      expect(text).toContain(`\n${name} `)
    }
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('Permission is hereby granted, free of charge')
  })

  it('say so where a package holds no text', () => {
    const [first] = packages.filter(({ isForApp }) => isForApp)
    expect(licenceTexts([first!], () => null)).toContain('The package itself holds no text of it.')
  })
})

describe('the lockfile', () => {
  it('has only licences that are allowed', () => {
    const odd = packages.filter(({ licence, isForApp }) => !isAllowed(licence, isForApp ? inApp : inTools))
    expect(odd.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })

  it('has a SHA-512 for every package', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect(packages.filter(({ integrity }) => !integrity.startsWith('sha512-'))).toEqual([])
  })

  it('names no other place to download from than the registry of npm', () => {
    const elsewhere = packages.filter(
      ({ resolved }) => resolved !== null && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(elsewhere).toEqual([])
  })

  it('has no install scripts but those that can be left out', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    expect(scripted.filter((name) => !(name in withInstallScript))).toEqual([])
  })
})

describe('the guard of licences, on a bad sample', () => {
  it.each([
    ['GPL-3.0', false],
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND GPL-3.0', false],
    ['none given', false],
  ])('%s: %s', (licence, allowed) => {
    expect(isAllowed(licence, inApp)).toBe(allowed)
  })
})
