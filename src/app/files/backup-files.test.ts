import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleStructure as structure } from '../../../tests/support/sample-questionnaire.ts'
import { keyOf, type RestoreChoice } from '../../domain/backup/plan-restore.ts'
import { newDossier } from '../../domain/dossier/new-dossier.ts'
import { deviceStores, type Stores } from '../../storage/stores.ts'
import { backup as texts } from '../../texts/nl/backup.ts'
import { backupFile, backupOfDevice, openBackup, restoreBackup } from './backup-files.ts'

const now = '2026-11-22T10:00:00.000Z'
const id = '00000000-0000-4000-8000-00000000000a'
const bakery = newDossier({ name: 'Bakkerij' }, undefined, { id, now })
const inBackup = { ...bakery, note: 'from the backup' }
const elsewhere = { ...bakery, note: 'from another window' }
const choices: Record<string, RestoreChoice> = { [keyOf({ kind: 'dossier', record: bakery })]: 'replace' }

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  return () => void vi.unstubAllGlobals()
})

const open = (stores: Stores, record = inBackup) =>
  openBackup(new File([backupFile([], [record], now).content as string], 'a.backup.json'), {
    ...{ structure, stores, texts, language: 'nl' },
  })

const held = async ({ dossiers }: Stores) => (await dossiers.list()).map(({ record }) => record)

describe('putting a backup back', () => {
  it('replaces what was compared when the file was opened', async () => {
    const stores = deviceStores()
    await stores.dossiers.put(bakery, null)
    const compared = await open(stores)
    expect(await restoreBackup(compared, choices, stores, texts)).toEqual({ ok: true, count: 1 })
    expect(await held(stores)).toEqual([inBackup])
  })

  it('overwrites nothing that another window changed after the comparison', async () => {
    const [stores, there] = [deviceStores(), deviceStores()]
    const seen = await stores.dossiers.put(bakery, null)
    const compared = await open(stores)
    await there.dossiers.put(elsewhere, seen)
    const outcome = await restoreBackup(compared, choices, stores, texts)
    expect(outcome).toEqual({ ok: false, reason: texts.changed })
    expect(await held(stores)).toEqual([elsewhere])
  })

  it('brings nothing back that another window removed after the comparison', async () => {
    const [stores, there] = [deviceStores(), deviceStores()]
    const seen = await stores.dossiers.put(bakery, null)
    const compared = await open(stores)
    await there.dossiers.remove(id, seen)
    const outcome = await restoreBackup(compared, choices, stores, texts)
    expect(outcome).toEqual({ ok: false, reason: texts.changed })
    expect(await held(stores)).toEqual([])
  })

  it('overwrites no record that another window added after the comparison', async () => {
    const [stores, there] = [deviceStores(), deviceStores()]
    const compared = await open(stores)
    await there.dossiers.put(elsewhere, null)
    const outcome = await restoreBackup(compared, {}, stores, texts)
    expect(outcome).toEqual({ ok: false, reason: texts.changed })
    expect(await held(stores)).toEqual([elsewhere])
  })
})

describe('a record that cannot be read any more', () => {
  const halfWritten = { ...bakery, id: '00000000-0000-4000-8000-00000000000b', employer: 7 as never }

  it('goes along as it is, and is told when the file is opened', async () => {
    const stores = deviceStores()
    await stores.dossiers.put(bakery, null)
    await stores.dossiers.put(halfWritten, null)
    const { content } = await backupOfDevice(stores, now)
    expect((JSON.parse(content as string) as { dossiers: unknown[] }).dossiers).toContainEqual(halfWritten)
    const { answer } = await openBackup(new File([content as string], 'a.backup.json'), {
      ...{ structure, stores, texts, language: 'nl' },
    })
    expect(answer).toMatchObject({ ok: true, opened: { isSame: 1, isNew: 0 } })
    expect(answer.ok && answer.opened.faulty).toHaveLength(1)
  })

  it('is asked about when the backup holds a good copy, and stops none of the others', async () => {
    const stores = deviceStores()
    const other = { ...bakery, id: '00000000-0000-4000-8000-00000000000c' }
    const good = { ...halfWritten, employer: bakery.employer }
    await stores.dossiers.put(halfWritten, null)
    const { content } = backupFile([], [good, other], now)
    const openIt = () =>
      openBackup(new File([content as string], 'a.backup.json'), {
        ...{ structure, stores, texts, language: 'nl' },
      })
    const key = keyOf({ kind: 'dossier', record: good })
    const { answer } = await openIt()
    expect(answer).toMatchObject({
      ok: true,
      opened: { isNew: 1, asked: [{ key, name: 'Dossier: Bakkerij' }] },
    })
    expect(await restoreBackup(await openIt(), {}, stores, texts)).toEqual({ ok: true, count: 1 })
    expect(await held(stores)).toEqual([halfWritten, other])
    const replaced = await restoreBackup(await openIt(), { [key]: 'replace' }, stores, texts)
    expect(replaced).toEqual({ ok: true, count: 1 })
    expect(await held(stores)).toEqual([good, other])
  })

  it('that is no JSON does not stop the others', async () => {
    const circle: { inside?: unknown } = {}
    circle.inside = circle
    const { content } = backupFile([circle, 1n, undefined], [bakery], now)
    expect(JSON.parse(content as string)).toMatchObject({ scans: [], dossiers: [bakery] })
  })
})
