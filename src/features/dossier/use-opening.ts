import { useEffect, useRef, useState } from 'react'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { dossierOfScan, type DossierBirth } from '../../domain/dossier/new-dossier.ts'
import { judgeScan, withOpenedScan } from '../../domain/dossier/sort-in.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { ToldProblem } from '../../texts/tell-scan-problem.ts'

export type OpenedFile = { ok: true; scan: Scan } | { ok: false; problems: readonly ToldProblem[] }

/** What became of one file. */
export type Outcome = 'new-dossier' | 'added' | 'updated' | 'same' | 'older' | 'skipped'

export type FileItem = { key: number; file: string } & FileState

export type FileState =
  | { state: 'refused'; problems: readonly ToldProblem[] }
  | { state: 'waiting'; scan: Scan }
  | { state: 'done'; outcome: Outcome; dossier: { id: string; employer: string } | null }

/** What the adviser answered about a file that had to wait. */
export type Placing =
  | { kind: 'new'; name: string }
  | { kind: 'into'; dossier: Dossier; scan: Scan; outcome: 'added' | 'updated' }
  | { kind: 'skip' }

export type OpeningActions = {
  dossiers: readonly Dossier[]
  /** Reads one file; tells every problem of a file that cannot be opened. Never rejects. */
  onRead: (file: File) => Promise<OpenedFile>
  onPut: (dossier: Dossier) => void
  onChange: (dossier: string, edit: (dossier: Dossier) => Dossier) => void
  stamp: () => DossierBirth
}

/**
 * Opens files one after the other, so that a faulty one does not stop the others. What is new and clear gets its
 * dossier at once; the rest waits for an answer, and is held against the dossiers as they are by then.
 */
export function useOpening({ dossiers, onRead, onPut, onChange, stamp }: OpeningActions) {
  const [items, setItems] = useState<readonly FileItem[]>([])
  const [left, setLeft] = useState(0)
  // Counts what ended: the report takes the focus at every new number.
  const [round, setRound] = useState(0)
  const latest = useRef(dossiers)
  const nextKey = useRef(0)
  useEffect(() => {
    latest.current = dossiers
  }, [dossiers])

  const make = (scan: Scan, name: string) => {
    const dossier = dossierOfScan(scan, name, stamp())
    onPut(dossier)
    return dossier
  }
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return
    setLeft((before) => before + files.length)
    setItems((before) => before.filter(({ state }) => state === 'waiting'))
    const made: Dossier[] = []
    for (const file of files) {
      const opened = await onRead(file)
      const known = latest.current.filter(({ id }) => !made.some((each) => each.id === id))
      const item = placeFile(opened, [...made, ...known], (scan, name) => {
        const dossier = make(scan, name)
        made.push(dossier)
        return dossier
      })
      const key = (nextKey.current += 1)
      setItems((before) => [...before, { key, file: file.name, ...item }])
      setLeft((before) => before - 1)
    }
    setRound((before) => before + 1)
  }
  const place = (scan: Scan, placing: Placing): FileState => {
    if (placing.kind === 'skip') return { state: 'done', outcome: 'skipped', dossier: null }
    if (placing.kind === 'new')
      return { state: 'done', outcome: 'new-dossier', dossier: nameOf(make(scan, placing.name)) }
    onChange(placing.dossier.id, (dossier) => withOpenedScan(dossier, placing.scan))
    return { state: 'done', outcome: placing.outcome, dossier: nameOf(placing.dossier) }
  }
  const settle = (key: number, scan: Scan, placing: Placing) => {
    const done = place(scan, placing)
    setItems((before) => before.map((item) => (item.key === key ? { key, file: item.file, ...done } : item)))
    setRound((before) => before + 1)
  }
  const close = () => setItems([])
  return { items, left, round, open, settle, close }
}

/** What becomes of a file that was read: refused, known, a dossier made by `make`, or something to ask. */
function placeFile(
  opened: OpenedFile,
  dossiers: readonly Dossier[],
  make: (scan: Scan, name: string) => Dossier,
): FileState {
  if (!opened.ok) return { state: 'refused', problems: opened.problems }
  const { scan } = opened
  const verdict = judgeScan(scan, dossiers)
  if (verdict.kind === 'same' || verdict.kind === 'older')
    return { state: 'done', outcome: verdict.kind, dossier: nameOf(verdict.dossier) }
  if (verdict.kind !== 'new') return { state: 'waiting', scan }
  return { state: 'done', outcome: 'new-dossier', dossier: nameOf(make(scan, verdict.name)) }
}

function nameOf({ id, employer }: Dossier): { id: string; employer: string } {
  return { id, employer: employer.name }
}
