import { dirname, join, normalize } from 'node:path'

/** A document of the project; `path` is relative to its root. */
export type Doc = { path: string; text: string }

/** What a document may name. */
export type Ground = {
  /** Every file and folder of the project, relative, folders without a closing slash. */
  paths: ReadonlySet<string>
  npmScripts: Record<string, string>
  cliCommands: readonly string[]
}

/** Everything the documents name that is not there, as `file:line → what`. */
export function findDeadNames(docs: readonly Doc[], ground: Ground): string[] {
  return docs.flatMap((doc) => {
    const trees = readTrees(doc)
    return doc.text.split('\n').flatMap((line, index) => {
      const named = trees.get(index) ?? [...linkedPaths(line, doc), ...spokenPaths(line, ground)]
      return [
        ...named.filter((path) => !exists(path, ground)).map((path) => `path ${path}`),
        ...deadScripts(line, ground).map((script) => `npm script ${script}`),
        ...deadCommands(line, ground).map((command) => `command ${command}`),
      ].map((name) => `${doc.path}:${index + 1} → ${name}`)
    })
  })
}

/** npm scripts that can run but are not named in a document. */
export function findUnnamedScripts({ text }: Doc, { npmScripts, paths }: Ground): string[] {
  const named = new Set(namedScripts(text))
  return Object.entries(npmScripts)
    .filter(
      ([name, command]) => !named.has(name) && (fileOf(command) === null || paths.has(fileOf(command) ?? '')),
    )
    .map(([name]) => name)
}

/** A fenced block marked `tree`: each line's path, from its indentation, by line index. */
function readTrees({ text }: Doc): Map<number, string[]> {
  const trees = new Map<number, string[]>()
  let parents: { indent: number; path: string }[] | null = null
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('```')) {
      parents = line === '```tree' ? [] : null
      return
    }
    const match = parents && /^( *)(\S+)/.exec(line)
    if (!match || !parents) return
    const [, spaces = '', name = ''] = match
    const indent = spaces.length
    parents = parents.filter((parent) => parent.indent < indent)
    const path = join(parents.at(-1)?.path ?? '', name.replace(/\/$/, ''))
    parents.push({ indent, path })
    trees.set(index, [path])
  })
  return trees
}

function linkedPaths(line: string, doc: Doc): string[] {
  return [...line.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(doc.path), target)).replace(/\/$/, ''))
}

/** Words that begin with a folder of the project, in code or in plain text; `<id>` stands for any name. */
function spokenPaths(line: string, { paths }: Ground): string[] {
  const withoutLinks = line.replace(/\]\([^)]*\)/g, ']')
  return [...withoutLinks.matchAll(/(?<![\w./<-])(\.?[a-z]+)\/([\w./<>*-]*)/g)]
    .filter(([, folder = '']) => paths.has(folder))
    .map(([path]) => path.replace(/[./]+$/, ''))
}

function exists(path: string, { paths }: Ground): boolean {
  if (!/[<*]/.test(path)) return paths.has(path)
  const pattern = path.replaceAll(/[.+]/g, '\\$&').replaceAll(/<[^>]*>|\*/g, '[^/]+')
  return [...paths].some((candidate) => new RegExp(`^${pattern}$`).test(candidate))
}

function namedScripts(text: string): string[] {
  return [...text.matchAll(/npm (?:(start|test)\b|run (?:-s |--silent )?([a-z][\w:-]*))/g)].map(
    ([, short, name]) => short ?? name ?? '',
  )
}

/** Named scripts that package.json lacks, or whose own file is not there. */
function deadScripts(line: string, { npmScripts, paths }: Ground): string[] {
  return namedScripts(line).filter((name) => {
    const command = Object.hasOwn(npmScripts, name) ? npmScripts[name] : undefined
    if (command === undefined) return true
    const file = fileOf(command)
    return file !== null && !paths.has(file)
  })
}

function fileOf(command: string): string | null {
  return /^(?:node|tsx) (\S+)/.exec(command)?.[1] ?? null
}

function deadCommands(line: string, { cliCommands }: Ground): string[] {
  return [...line.matchAll(/\bcli -- ([a-z][\w-]*)/g)]
    .map(([, command = '']) => command)
    .filter((command) => !cliCommands.includes(command))
}

/** Rows of tables that give the contrast of two tokens, and what the contrast really is. */
export function findWrongContrasts(doc: Doc, tokens: string): string[] {
  const colours = new Map(
    [...tokens.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
  return contrastRows(doc).flatMap(({ text, ground, figure, line }) => {
    const [front, back] = [colours.get(text), colours.get(ground)]
    if (!front || !back) return [`${doc.path}:${line} → ${front ? ground : text} is no colour`]
    const real = contrastOf(front, back).toFixed(2)
    return real === figure ? [] : [`${doc.path}:${line} → ${text} on ${ground} is ${real}, not ${figure}`]
  })
}

/** The rows `| --text | --ground | 4.56 |` of a document. */
export function contrastRows({ text }: Doc) {
  return text.split('\n').flatMap((row, index) => {
    const match = /^\| `--([\w-]+)`\s*\| `--([\w-]+)`\s*\| ([\d.]+)\s*\|/.exec(row)
    const [, front = '', ground = '', figure = ''] = match ?? []
    return match ? [{ text: front, ground, figure, line: index + 1 }] : []
  })
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
