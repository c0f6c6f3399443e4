import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { dossierWith } from '../../../tests/support/register-samples.ts'
import { readDossier } from './read-dossier.ts'

const { structure } = testContent()
const dossier = dossierWith(1)
const nest = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown

describe('a dossier with a field of a later version', () => {
  it('is read, also when that field goes deep', () => {
    expect(readDossier({ ...dossier, later: nest(50) }, structure)).toMatchObject({ ok: true })
  })

  it.each([3000, 20_000])('of %d levels deep is refused: it could never be written again', (levels) => {
    const refusal = { ok: false, problem: { code: 'shape', field: '' } }
    expect(readDossier({ ...dossier, later: nest(levels) }, structure)).toEqual(refusal)
  })

  it('may hold a scan that is as deep as a scan may be', () => {
    const [scan] = dossier.scans
    expect(readDossier({ ...dossier, scans: [{ ...scan, later: nest(99) }] }, structure)).toMatchObject({
      ok: true,
    })
  })
})
