import { renderHook, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { useScanSession, type ScanSession } from '../../src/app/sessions/scan-session.ts'
import type { SaveState } from '../../src/storage/kept-records.ts'
import type { MemoryStore } from './memory-store.ts'
import { sampleStructure } from './sample-questionnaire.ts'

/** The session as it is after the last render, with its save state. */
export type RunningSession = { current: ScanSession & { save: SaveState } }

/** Opens the app on this store; the stored scans are not read yet. */
export function openSession(store: MemoryStore): { result: RunningSession; unmount: () => void } {
  return renderHook(() => {
    const { session, save } = useScanSession(store, sampleStructure)
    return { ...session, save }
  })
}

/** Opens the app on this store and waits until the stored scans are read. */
export async function startSession(store: MemoryStore): Promise<RunningSession> {
  const { result } = openSession(store)
  await waitFor(() => expect(result.current.isReady).toBe(true))
  return result
}
