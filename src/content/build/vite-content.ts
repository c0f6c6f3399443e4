import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { checkContent } from '../checks/check-content.ts'
import type { CompiledContent } from '../compile/compile-content.ts'
import { formatProblem } from '../problem.ts'
import { languages } from '../texts.ts'
import { readContentFolder } from './read-folder.ts'

const prefix = 'virtual:content/'

/**
 * Serves the compiled content as virtual modules: `structure`, and per language one module per part of the texts.
 * A build with faulty content stops with all problems at once.
 */
export function contentPlugin(folder = 'questions'): Plugin {
  let modules: Map<string, unknown> | null = null
  return {
    name: 'toekomstscan-content',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      modules ??= compileModules(folder)
      const name = id.slice(prefix.length + 1)
      if (!modules.has(name)) throw new Error(`Content: there is no part ${name}`)
      return `export default ${JSON.stringify(modules.get(name))}`
    },
    configureServer(server) {
      server.watcher.add(resolve(folder))
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(resolve(folder))) return
        modules = null
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function compileModules(folder: string): Map<string, unknown> {
  const { problems, content } = checkContent(readContentFolder(folder))
  if (!content) {
    const errors = problems.filter(({ severity }) => severity === 'error')
    throw new Error(`Content: ${errors.length} problems\n${errors.map(formatProblem).join('\n')}`)
  }
  return modulesOf(content)
}

function modulesOf({
  structure,
  practices,
  register,
  references,
  modules,
  texts,
}: CompiledContent): Map<string, unknown> {
  const parts = languages.flatMap((language) =>
    Object.entries(texts[language]).map(([part, value]) => [`${language}/${part}`, value] as const),
  )
  return new Map<string, unknown>([
    ['structure', structure],
    ['practices', practices],
    ['practice-ids', practices.map(({ id }) => id)],
    ['register', register],
    ['references', references],
    ['modules', modules],
    ...parts,
  ])
}
