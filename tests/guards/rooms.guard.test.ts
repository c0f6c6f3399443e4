import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { roomRules } from '../../scripts/room-zones.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const eslint = new ESLint({ cwd: root })

/** What lint says of a file that imports this, as if it stood in the project. */
async function lintImport(file: string, from: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import { thing } from '${from}'\nexport const used = thing\n`, {
    filePath: `${root}/${file}`,
  })
  return (result?.messages ?? []).map(({ message }) => message)
}

describe('lint refuses an import against the direction of the rooms:', () => {
  it.each([
    [
      'the domain may not import a feature',
      'src/domain/scan/sample.ts',
      '../../features/start/start-screen.tsx',
    ],
    ['the domain may not import storage', 'src/domain/scan/sample.ts', '../../storage/files-in.ts'],
    ['the content may not import the domain', 'src/content/sample.ts', '../domain/scan/read-scan.ts'],
    [
      'components may not import the domain',
      'src/components/page/sample.tsx',
      '../../domain/scan/read-scan.ts',
    ],
    ['components may not import texts', 'src/components/page/sample.tsx', '../../texts/fill.ts'],
    ['a feature may not import storage', 'src/features/start/sample.tsx', '../../storage/files-in.ts'],
    ['a feature may not import the app', 'src/features/start/sample.tsx', '../../app/paths.ts'],
    ['documents may not import a feature', 'src/documents/sample.ts', '../features/start/start-screen.tsx'],
    ['storage may not import texts', 'src/storage/sample.ts', '../texts/fill.ts'],
    ['the command line may not import the app', 'src/cli/sample.ts', '../app/paths.ts'],
  ])('%s', async (_, file, from) => {
    expect(await lintImport(file, from)).toEqual([expect.stringMatching(/The room \w+ may only import: /)])
  })

  it('a feature may not import another feature', async () => {
    const said = await lintImport('src/features/start/sample.tsx', '../questionnaire/check-screen.tsx')
    expect(said).toEqual([expect.stringContaining('Features never import features')])
  })

  it.each(['content', 'domain', 'texts', 'storage', 'documents', 'cli'])(
    '%s may not import React',
    async (room) => {
      for (const from of ['react', 'react-dom/client', 'recharts']) {
        expect(await lintImport(`src/${room}/sample.ts`, from)).toEqual([
          expect.stringContaining(`The room ${room} knows no React`),
        ])
      }
    },
  )

  it.each(['domain', 'texts'])('%s may not take values from content', async (room) => {
    expect(await lintImport(`src/${room}/sample.ts`, '../content/texts.ts')).toEqual([
      expect.stringMatching(/The room \w+ may only import: .*types of content/),
    ])
  })

  it.each([
    ['handed on', "export { thing } from '../../domain/scan/read-scan.ts'\n"],
    [
      'of types alone',
      "import type { Thing } from '../../domain/scan/read-scan.ts'\nexport type Own = Thing\n",
    ],
    ['made later', "export const later = () => import('../../domain/scan/read-scan.ts')\n"],
  ])('also an import that is %s', async (_, code) => {
    const [result] = await eslint.lintText(code, { filePath: `${root}/src/components/page/sample.ts` })
    expect(result?.messages.map(({ message }) => message)).toEqual([
      expect.stringContaining('The room components may only import: nothing of ours'),
    ])
  })
})

describe('lint lets be', () => {
  it.each([
    ['the domain importing itself', 'src/domain/scan/sample.ts', '../scoring/score-scan.ts'],
    ['a feature importing domain', 'src/features/start/sample.tsx', '../../domain/scoring/score-scan.ts'],
    ['a feature importing components', 'src/features/start/sample.tsx', '../../components/page/page.tsx'],
    ['a feature importing React', 'src/features/start/sample.tsx', 'react'],
    ['a feature importing itself', 'src/features/start/sample.tsx', './start-screen.tsx'],
    ['the app importing features', 'src/app/sample.tsx', '../features/start/start-screen.tsx'],
    ['the app importing storage', 'src/app/sample.tsx', '../storage/files-in.ts'],
    ['the command line importing documents', 'src/cli/sample.ts', '../documents/pdf/write-report.ts'],
  ])('%s', async (_, file, from) => {
    expect(await lintImport(file, from)).toEqual([])
  })

  it('the domain taking types from content', async () => {
    const [result] = await eslint.lintText(
      "import type { Structure } from '../../content/structure.ts'\nexport type Own = Structure\n",
      { filePath: `${root}/src/domain/scan/sample.ts` },
    )
    expect(result?.messages).toEqual([])
  })
})

describe('the rules of the rooms', () => {
  it('cover every folder of src and every feature', () => {
    const folders = (path: string) =>
      readdirSync(`${root}/${path}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${path}/${name}/**/*.{ts,tsx}`)
    expect(roomRules().flatMap(({ files }) => files)).toEqual([...folders('src'), ...folders('src/features')])
  })

  it('stop the lint when a room has no rule', () => {
    expect(() => roomRules('./tests')).toThrow(
      /Rooms without import rules in scripts\/room-zones.js: .*guards/,
    )
  })
})

describe('every source file', () => {
  const files = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(tsx?|css)$/.test(path),
  )

  it('is found', () => {
    expect(files.length).toBeGreaterThan(200)
  })

  it('has at most 250 lines', () => {
    const tooLong = files
      .map((path) => ({
        path,
        lines: readFileSync(`${root}/src/${path}`, 'utf8').trimEnd().split('\n').length,
      }))
      .filter(({ lines }) => lines > 250)
    expect(tooLong).toEqual([])
  })

  it('has a name of lower-case words joined by hyphens', () => {
    const names = files.map((path) => path.split(/[\\/]/).at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name))).toEqual([])
  })
})
