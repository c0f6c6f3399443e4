import { memo, useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { inOneDirection } from '../../components/page/one-direction.ts'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { daysAhead, type ToDo } from '../../domain/dossier/to-do.ts'
import { addDays } from '../../domain/plan/plan-days.ts'
import { dayInWords, fill, fillPlural } from '../../texts/fill.ts'
import styles from './list.module.css'
import type { ListView } from './list-view.ts'

const shownAtOnce = 8

type ThisWeekProps = { toDo: readonly ToDo[]; view: ListView; onErase: (dossier: string) => void }

/** What the adviser has to do this week, each line leading to its dossier. Not drawn anew while somebody searches. */
export const ThisWeek = memo(function ThisWeek({ toDo, view, onErase }: ThisWeekProps) {
  const id = useId()
  const { week } = view.texts
  const more = toDo.slice(shownAtOnce)
  const lines = (part: readonly ToDo[]) => (
    <ul className={styles.week}>
      {part.map((each) => (
        <Line
          key={`${each.dossier} ${each.kind} ${each.agreement?.id ?? ''}`}
          toDo={each}
          view={view}
          onErase={onErase}
        />
      ))}
    </ul>
  )
  return (
    <section className={styles.ground} aria-labelledby={id}>
      <h2 id={id}>{week.title}</h2>
      <p>
        {toDo.length === 0
          ? week.nothing
          : fill(week.span, { day: dayInWords(addDays(view.asOf, daysAhead), view.language) })}
      </p>
      {toDo.length > 0 && lines(toDo.slice(0, shownAtOnce))}
      {more.length > 0 && <Disclosure summary={fillPlural(week.more, more.length)}>{lines(more)}</Disclosure>}
    </section>
  )
})

type LineProps = { toDo: ToDo; view: ListView; onErase: (dossier: string) => void }

function Line({ toDo, view, onErase }: LineProps) {
  const { week } = view.texts
  const { kind, dossier, employer, day, isLate, agreement } = toDo
  const what = agreement && (agreement.what.trim() || week.unnamed)
  const words = fill(week.kinds[kind], {
    day: dayInWords(day, view.language),
    what: inOneDirection(what ?? ''),
  })
  // An invitation and a talk are always of the past; that alone makes nothing late.
  const tellsLate = isLate && kind !== 'no-scan' && kind !== 'write-up'
  return (
    <li>
      <span>
        <a href={view.hrefOfDossier(dossier)}>
          <bdi>{employer}</bdi>
        </a>
        : {words}
        {tellsLate && <strong> ({week.late})</strong>}
      </span>
      {kind === 'erase' && day <= view.asOf && (
        <Button look="quiet" onClick={() => onErase(dossier)} aria-label={`${week.erase}: ${employer}`}>
          {week.erase}
        </Button>
      )}
    </li>
  )
}
