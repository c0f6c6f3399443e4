import { useCallback, useState } from 'react'
import { sessionStores } from '../../storage/session-stores.ts'
import type { Stores } from '../../storage/stores.ts'
import { keepLanguage } from '../language.ts'

/** Where answers are kept: on this device, or only until the page closes. */
export type Keeping = { isSessionOnly: boolean; choose: (isSessionOnly: boolean) => void }

/** The stores in use. "Only this session" has stores of its own, so that what this device holds stays as it was. */
export function useKeeping(device: Stores): { stores: Stores; keeping: Keeping } {
  const [session, setSession] = useState<Stores | null>(null)
  const choose = useCallback((isSessionOnly: boolean) => {
    keepLanguage(!isSessionOnly)
    setSession(isSessionOnly ? sessionStores() : null)
  }, [])
  return { stores: session ?? device, keeping: { isSessionOnly: session !== null, choose } }
}
