import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scoringDocument } from '../../scripts/generate-docs.ts'
import { usage } from '../../src/cli/usage.ts'
import { testContent } from '../support/content.ts'
import {
  contrastRows,
  type Doc,
  findDeadNames,
  findUnnamedScripts,
  findWrongContrasts,
  type Ground,
} from '../support/doc-checks.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What is made on a machine and is no part of the project: `name/` anywhere, `/name/` at the root only. */
const outside = new Set([
  '.git',
  ...read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
])

const packages = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const ground: Ground = {
  paths: new Set(listPaths(root)),
  npmScripts: packages.scripts,
  cliCommands: [...usage.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = '']) => name),
}
const docs: Doc[] = ['README.md', ...[...ground.paths].filter((path) => /^docs\/.*\.md$/.test(path))].map(
  (path) => ({ path, text: read(path) }),
)

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function listPaths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !outside.has(name) && !(folder === root && outside.has(`/${name}`)))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return [relative(root, path).split(sep).join('/'), ...(entry.isDirectory() ? listPaths(path) : [])]
    })
}

function docAt(path: string): Doc {
  const doc = docs.find((each) => each.path === path)
  if (!doc) throw new Error(`There is no ${path}`)
  return doc
}

describe('docs/scoring.md', () => {
  it('is up to date with the content; if not, run npm run generate:docs', () => {
    expect(docAt('docs/scoring.md').text).toBe(scoringDocument(testContent()))
  })

  it('would change with the weight of one question', () => {
    const heavier = structuredClone(testContent())
    heavier.structure.pillars[0]!.themes[0]!.questions[0]!.weight += 1
    expect(scoringDocument(heavier)).not.toBe(scoringDocument(testContent()))
  })

  it('would change with a threshold', () => {
    const higher = structuredClone(testContent())
    higher.structure.thresholds.tieBelow += 1
    expect(scoringDocument(higher)).not.toBe(scoringDocument(testContent()))
  })

  it('names every theme, question and answer by its id', () => {
    const { text } = docAt('docs/scoring.md')
    const themes = testContent().structure.pillars.flatMap((pillar) => pillar.themes)
    const questions = themes.flatMap((theme) => theme.questions)
    const ids = [...themes, ...questions, ...questions.flatMap(({ options }) => options)].map(({ id }) => id)
    expect(ids.filter((id) => !text.includes(`\`${id}\``))).toEqual([])
  })
})

describe('README and docs', () => {
  it('name only paths, npm scripts and commands that exist', () => {
    expect(findDeadNames(docs, ground)).toEqual([])
  })

  it('list every npm script in the README', () => {
    expect(findUnnamedScripts(docAt('README.md'), ground)).toEqual([])
  })

  it('give every package a line in the decision on dependencies, and no other', () => {
    const { text } = docAt('docs/decisions/0003-dependencies.md')
    const listed = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
    const used = Object.keys({ ...packages.dependencies, ...packages.devDependencies })
    expect(listed.toSorted()).toEqual(used.toSorted())
  })

  it('number the decisions without a gap, each with context, decision and consequences', () => {
    const decisions = docs.filter(({ path }) => path.startsWith('docs/decisions/'))
    const numbers = decisions.map(({ path }) => Number(path.slice('docs/decisions/'.length).slice(0, 4)))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(decisions.map((_, index) => index + 1))
    const headings = decisions.map(({ text }) => [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title))
    expect(headings).toEqual(decisions.map(() => ['Context', 'Decision', 'Consequences']))
  })

  it('give the contrast that the colours of the screens really have', () => {
    const doc = docAt('docs/interface.md')
    expect(contrastRows(doc).length).toBeGreaterThan(15)
    expect(findWrongContrasts(doc, read('src/components/design/tokens.css'))).toEqual([])
  })
})

describe('the guard of the documents, on a bad sample', () => {
  const deadNames = (...lines: string[]) =>
    findDeadNames([{ path: 'docs/tasks/bad.md', text: lines.join('\n') }], ground)

  it.each([
    ['a dead link', 'See [the map](../../src/nowhere.ts).', 'path src/nowhere.ts'],
    ['a dead link to a folder', 'See [tasks](../task/).', 'path docs/task'],
    ['a link that is right from another folder', '[a](src/app/main.tsx)', 'path docs/tasks/src/app/main.tsx'],
    [
      'a dead path in code',
      'Open `src/domain/scoring/nowhere.ts` first.',
      'path src/domain/scoring/nowhere.ts',
    ],
    ['a dead path in plain text', 'It stands in tests/nowhere/.', 'path tests/nowhere'],
    [
      'a dead path with any name in it',
      '`questions/<pillar-id>/<id>.json`',
      'path questions/<pillar-id>/<id>.json',
    ],
    ['a script that was dropped', 'Run `npm run generate:dreams`.', 'npm script generate:dreams'],
    ['a silent script that was dropped', 'npm run -s dreams', 'npm script dreams'],
    ['a command that is not there', '`npm run -s cli -- dream`', 'command dream'],
  ])('reports %s', (_, line, fault) => {
    expect(deadNames('# Bad', line)).toEqual([`docs/tasks/bad.md:2 → ${fault}`])
  })

  it('reports a dead line of a tree by the folder it stands in', () => {
    const tree = ['```tree', 'src/    code', '  app/   wiring', '  nowhere/   nothing', 'docs/   this', '```']
    expect(deadNames(...tree)).toEqual(['docs/tasks/bad.md:4 → path src/nowhere'])
  })

  it('reports a script whose file is gone', () => {
    const bad = { ...ground, npmScripts: { dream: 'node scripts/dream.mjs' } }
    expect(findDeadNames([{ path: 'a.md', text: 'npm run dream' }], bad)).toEqual([
      'a.md:1 → npm script dream',
    ])
  })

  it('reports every fault of a line at once', () => {
    expect(deadNames('`src/nowhere` and `docs/nowhere`, then npm run dreams')).toHaveLength(3)
  })

  it('reports a script that the README leaves out', () => {
    const readme = { path: 'README.md', text: 'npm start and npm test' }
    expect(findUnnamedScripts(readme, ground)).toContain('build')
  })

  it('lets a good line pass', () => {
    const line =
      'See [main](../../src/app/main.tsx), `questions/<pillar-id>/<theme-id>.yaml` and `npm run check`.'
    expect(deadNames(line, '<http://localhost:4173/docs/nowhere>')).toEqual([])
  })

  it('reports a wrong contrast and a colour that is not there', () => {
    const text = '| `--ink` | `--paper` | 3.00 | text |\n| `--dream` | `--paper` | 3.00 | text |'
    const tokens = '--ink: #000000;\n--paper: #ffffff;'
    expect(findWrongContrasts({ path: 'a.md', text }, tokens)).toEqual([
      'a.md:1 → ink on paper is 21.00, not 3.00',
      'a.md:2 → dream is no colour',
    ])
  })
})
