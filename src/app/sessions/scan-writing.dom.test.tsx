// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { memoryStore, type MemoryStore } from '../../../tests/support/memory-store.ts'
import { sampleScan } from '../../../tests/support/sample-questionnaire.ts'
import { startSession, type RunningSession } from '../../../tests/support/start-session.ts'
import { withAnswer } from '../../domain/scan/change-scan.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'

const scan = sampleScan()
const other = sampleScan({ id: '00000000-0000-4000-8000-000000000002' })
const full = new DOMException('The disk is full', 'QuotaExceededError')

/** A session with one scan in hand that is stored already. */
async function startWriting(store: MemoryStore): Promise<RunningSession> {
  const session = await startSession(store)
  await act(async () => session.current.take(scan))
  store.writes.length = 0
  return session
}

async function answer(session: RunningSession, question: string, points: number): Promise<void> {
  await act(async () =>
    session.current.change((each) => withAnswer(each, question, { option: `at-${points}` })),
  )
}

async function settle(step: () => void): Promise<void> {
  await act(async () => step())
}

const answersOf = (list: readonly unknown[]) => list.map((each) => (each as Scan).answers)

describe('writing to the device', () => {
  it('writes at every answer', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    await answer(session, 'plan', 0)
    await answer(session, 'plan', 50)
    await answer(session, 'talks', 100)
    expect(answersOf(store.writes)).toEqual([
      { plan: { option: 'at-0' } },
      { plan: { option: 'at-50' } },
      { plan: { option: 'at-50' }, talks: { option: 'at-100' } },
    ])
  })

  it('says "saving" until the device has it, then "saved" and when', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.hold()
    await answer(session, 'plan', 0)
    expect(session.current.save.state).toBe('saving')
    await settle(() => store.release())
    expect(session.current.save).toEqual({ state: 'saved', at: expect.stringMatching(/^\d{4}-.*Z$/) })
  })

  it('writes one state at a time, and what changed meanwhile as one state after it', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.hold()
    await answer(session, 'plan', 0)
    await answer(session, 'plan', 50)
    await answer(session, 'plan', 100)
    expect(store.running()).toBe(1)
    await settle(() => store.release())
    expect(session.current.save.state).toBe('saving')
    await settle(() => store.release())
    expect(answersOf(store.writes)).toEqual([{ plan: { option: 'at-0' } }, { plan: { option: 'at-100' } }])
    expect(session.current.save.state).toBe('saved')
  })

  it('loses no scan when another is taken in hand during a write', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.hold()
    await answer(session, 'plan', 0)
    await answer(session, 'plan', 100)
    await settle(() => session.current.take(other))
    for (let step = 0; step < 3; step += 1) await settle(() => store.release())
    const stored = store.records().find((each) => (each as Scan).id === scan.id)
    expect(answersOf([stored])).toEqual([{ plan: { option: 'at-100' } }])
  })

  // A write ends in several small steps; a change between any two of them must not be forgotten.
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('also writes a change %i steps after a write ended', async (steps) => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.hold()
    await answer(session, 'plan', 0)
    await act(async () => {
      store.release()
      for (let step = 0; step < steps; step += 1) await Promise.resolve()
      session.current.change((each) => withAnswer(each, 'plan', { option: 'at-100' }))
    })
    await settle(() => store.release())
    expect(answersOf(store.records())).toEqual([{ plan: { option: 'at-100' } }])
    expect(session.current.save.state).toBe('saved')
  })
})

describe('when the device cannot store', () => {
  it('says so and keeps the answers in memory', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.failWith(full)
    await answer(session, 'plan', 50)
    expect(session.current.save.state).toBe('failed')
    expect(session.current.current?.answers).toEqual({ plan: { option: 'at-50' } })
  })

  it('keeps the moment of the last good save beside the failure', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    const { at } = session.current.save
    store.failWith(full)
    await answer(session, 'plan', 50)
    expect(session.current.save).toEqual({ state: 'failed', at, fault: 'full' })
    expect(at).not.toBeNull()
  })

  it('tries again at the next answer, with everything that was given', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.failWith(full)
    await answer(session, 'plan', 50)
    store.failWith(null)
    await answer(session, 'talks', 0)
    expect(session.current.save.state).toBe('saved')
    expect(answersOf(store.records())).toEqual([{ plan: { option: 'at-50' }, talks: { option: 'at-0' } }])
  })

  it('still tries the change that came during the failing write', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.hold()
    await answer(session, 'plan', 0)
    await answer(session, 'plan', 100)
    await settle(() => store.release(full))
    await settle(() => store.release())
    expect(answersOf(store.records())).toEqual([{ plan: { option: 'at-100' } }])
  })
})

describe('erasing everything', () => {
  it('empties the store, the list and the hand', async () => {
    const store = memoryStore([other])
    const session = await startWriting(store)
    await act(() => session.current.erase())
    expect(store.records()).toEqual([])
    expect(session.current).toMatchObject({ scans: [], current: null, save: { state: 'idle', at: null } })
  })

  it('also forgets that a record could not be read', async () => {
    const session = await startWriting(memoryStore(['rubbish']))
    expect(session.current.unreadable).toHaveLength(1)
    await act(() => session.current.erase())
    expect(session.current.unreadable).toEqual([])
  })

  it('waits for a write that is under way, so that nothing comes back', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.hold()
    await answer(session, 'plan', 0)
    let isErased = false
    const erasing = session.current.erase().then(() => (isErased = true))
    await settle(() => undefined)
    expect(isErased).toBe(false)
    await act(async () => {
      store.release()
      await erasing
    })
    expect(store.records()).toEqual([])
  })

  it('leaves no scan in hand for a late change to bring back', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    await act(() => session.current.erase())
    await answer(session, 'plan', 0)
    expect(store.records()).toEqual([])
    expect(session.current.current).toBeNull()
  })

  it('passes a failure on and keeps everything', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.eraseAll = () => Promise.reject(new Error('another window holds the database'))
    await act(() => expect(session.current.erase()).rejects.toThrow('another window'))
    expect(session.current.current).toEqual(scan)
  })

  it('does not lose the last answer when erasing fails', async () => {
    const store = memoryStore()
    const session = await startWriting(store)
    store.eraseAll = () => Promise.reject(new Error('another window holds the database'))
    store.hold()
    await answer(session, 'plan', 0)
    await answer(session, 'plan', 100)
    const erasing = expect(session.current.erase()).rejects.toThrow('another window')
    for (let step = 0; step < 2; step += 1) await settle(() => store.release())
    await act(() => erasing)
    expect(answersOf(store.records())).toEqual([{ plan: { option: 'at-100' } }])
  })
})
