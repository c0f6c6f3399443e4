import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { rowsOf, type DossierChoice } from '../../domain/dossier/list-dossiers.ts'
import { listToDo } from '../../domain/dossier/to-do.ts'
import { DossierList } from './dossier-list.tsx'
import parts from './dossier.module.css'
import type { ListView } from './list-view.ts'
import styles from './list.module.css'
import { RemovedDossiers } from './removed-dossiers.tsx'
import { ThisWeek } from './this-week.tsx'

export type ListScreenProps = {
  view: ListView
  product: string
  dossiers: readonly Dossier[]
  /** True when a stored dossier can no longer be read. */
  hasUnreadable: boolean
  /** What the adviser chose; the app keeps it in the address. */
  choice: DossierChoice
  onChoice: (choice: DossierChoice) => void
  onErase: (dossier: string) => void
  onRestore: (dossier: Dossier) => void
  hrefs: { start: string; list: string; register: string; progress: string; backup: string }
  /** What opens files. */
  opening: ReactNode
}

/** The adviser's room: what to do this week, files to open, and every dossier on this device. */
export function ListScreen(props: ListScreenProps) {
  const { view, dossiers, choice, onChoice, onErase, product, hrefs } = props
  const { texts, asOf } = view
  const [removed, setRemoved] = useState<Dossier[]>([])
  const toDo = useMemo(() => listToDo(dossiers, asOf), [dossiers, asOf])
  const rows = useMemo(() => rowsOf(dossiers), [dossiers])
  const erase = useCallback(
    (id: string) => {
      setRemoved((before) => [...dossiers.filter((each) => each.id === id), ...before])
      onErase(id)
    },
    [dossiers, onErase],
  )
  const restore = (dossier: Dossier) => {
    setRemoved((before) => before.filter(({ id }) => id !== dossier.id))
    props.onRestore(dossier)
  }
  return (
    <Page title={texts.title} lead={texts.lead} width="wide" product={product}>
      <p className={styles.about}>{texts.about}</p>
      {props.hasUnreadable && (
        <Notice tone="attention" title={texts.unreadableTitle}>
          <p>{texts.unreadableText}</p>
        </Notice>
      )}
      <RemovedDossiers removed={removed} texts={texts.removed} onRestore={restore} />
      {dossiers.length > 0 && <ThisWeek toDo={toDo} view={view} onErase={erase} />}
      <div className={styles.begin}>
        {props.opening}
        <p className={parts.ways}>
          <ButtonLink href={hrefs.start}>{texts.ways.start}</ButtonLink>
          <ButtonLink href={hrefs.list}>{texts.ways.list}</ButtonLink>
        </p>
      </div>
      <DossierList rows={rows} choice={choice} onChoice={onChoice} view={view} />
      <p className={parts.ways}>
        {(['register', 'progress', 'backup'] as const).map((way) => (
          <a key={way} className={styles.way} href={hrefs[way]}>
            {texts.ways[way]}
          </a>
        ))}
      </p>
    </Page>
  )
}
