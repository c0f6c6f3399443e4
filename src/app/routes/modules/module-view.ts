import { use } from 'react'
import type { ModuleView } from '../../../features/modules/module-view.ts'
import { loadModules } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

export type ModuleRouteProps = RouteContext & { module: string }

/** What the screens of one module read; null for an address that names no module. Waits for the modules and their texts. */
export function useModuleView({ module: id, texts, language }: ModuleRouteProps): ModuleView | null {
  const { ui, modules: words } = use(loadTexts(language, 'modules'))
  const module = use(loadModules()).find((each) => each.id === id)
  const own = words[id]
  return module && own ? { module, words: own, texts: ui, language, product: texts.ui.shell.product } : null
}
