import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import type { AgreementRow } from '../../domain/register/register-rows.ts'
import type { FollowUpTexts, RegisterSheetTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill, fillPlural } from '../../texts/fill.ts'
import { CardTable, LabelledCell, OwnText, RowHead } from './card-table.tsx'
import styles from './follow-up.module.css'
import { sorts, viewAgreements, wholeRegister, type RegisterView } from './register-view.ts'

export type ActionsPartProps = {
  agreements: readonly AgreementRow[]
  /** What an action is about, in words; '' when nothing is known. */
  aboutOf: (row: AgreementRow) => string
  texts: FollowUpTexts['register']
  sheet: RegisterSheetTexts
  language: Language
  hrefOfDossier: (dossier: string) => string
}

/** All actions of all dossiers: to search, filter and sort. */
export function ActionsPart(props: ActionsPartProps) {
  const { agreements, texts } = props
  const [view, setView] = useState<RegisterView>(wholeRegister)
  const found = viewAgreements(agreements, view)
  const title = useId()
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title}>{texts.actionsTitle}</h2>
      {agreements.length === 0 ? (
        <p>{texts.noActions}</p>
      ) : (
        <>
          <Filters {...props} view={view} onView={setView} />
          <p role="status">{fillPlural(texts.found, found.length, { total: agreements.length })}</p>
          {found.length === 0 ? (
            <Notice tone="info">
              <p>{texts.none}</p>
              <Button onClick={() => setView(wholeRegister)}>{texts.clear}</Button>
            </Notice>
          ) : (
            <ActionTable {...props} rows={found} />
          )}
        </>
      )}
    </section>
  )
}

type FiltersProps = ActionsPartProps & { view: RegisterView; onView: (view: RegisterView) => void }

function Filters({ view, onView, texts, sheet }: FiltersProps) {
  const put = (change: Partial<RegisterView>) => onView({ ...view, ...change })
  const options = (words: Record<string, string>) =>
    Object.entries(words).map(([id, word]) => (
      <option key={id} value={id}>
        {word}
      </option>
    ))
  return (
    <form role="search" className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <Labelled label={texts.search}>
        {(id) => (
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={view.words}
            onChange={({ target }) => put({ words: target.value })}
          />
        )}
      </Labelled>
      <Labelled label={texts.status}>
        {(id) => (
          <select
            id={id}
            value={view.status}
            onChange={({ target }) => put({ status: target.value as RegisterView['status'] })}
          >
            <option value="">{texts.all}</option>
            {options(sheet.statuses)}
          </select>
        )}
      </Labelled>
      <Labelled label={texts.origin}>
        {(id) => (
          <select
            id={id}
            value={view.origin}
            onChange={({ target }) => put({ origin: target.value as RegisterView['origin'] })}
          >
            <option value="">{texts.all}</option>
            {options(sheet.origins)}
          </select>
        )}
      </Labelled>
      <SortField view={view} put={put} texts={texts} />
      <Choice
        type="checkbox"
        checked={view.isLate}
        onChange={({ target }) => put({ isLate: target.checked })}
      >
        {texts.onlyLate}
      </Choice>
    </form>
  )
}

type SortFieldProps = Pick<FiltersProps, 'view' | 'texts'> & { put: (change: Partial<RegisterView>) => void }

function SortField({ view, put, texts }: SortFieldProps) {
  return (
    <Labelled label={texts.sort}>
      {(id) => (
        <select
          id={id}
          value={view.sort}
          onChange={({ target }) => put({ sort: target.value as RegisterView['sort'] })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {texts.sorts[sort]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** A field with its label above it. */
export function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

function ActionTable({ rows, ...props }: ActionsPartProps & { rows: readonly AgreementRow[] }) {
  const { columns } = props.sheet.actions
  const headings = [columns.employer, columns.what, columns.who, columns.origin, columns.due, columns.status]
  return (
    <CardTable caption={props.texts.actionsTitle} headings={headings}>
      {rows.map((row) => (
        <ActionRow key={`${row.dossier}/${row.agreement}`} row={row} {...props} />
      ))}
    </CardTable>
  )
}

function ActionRow({
  row,
  aboutOf,
  texts,
  sheet,
  language,
  hrefOfDossier,
}: ActionsPartProps & { row: AgreementRow }) {
  const { columns } = sheet.actions
  const about = aboutOf(row)
  return (
    <tr role="row">
      <RowHead>
        <a href={hrefOfDossier(row.dossier)}>
          <OwnText>{row.employer}</OwnText>
        </a>
      </RowHead>
      <LabelledCell label={columns.what}>
        <div className={styles.long}>
          <OwnText>{row.what}</OwnText>
          {about !== '' && about !== row.what && <small>{fill(texts.about, { text: about })}</small>}
          {row.firstStep !== '' && <small>{fill(texts.firstStep, { text: row.firstStep })}</small>}
          {row.note !== '' && <small>{fill(texts.note, { text: row.note })}</small>}
        </div>
      </LabelledCell>
      <LabelledCell label={columns.who}>
        <OwnText>{row.who}</OwnText>
      </LabelledCell>
      <LabelledCell label={columns.origin}>{sheet.origins[row.origin]}</LabelledCell>
      <LabelledCell label={columns.due}>
        {row.due ? dayInWords(row.due, language) : texts.noDay}
        {row.isLate && <strong className={styles.late}>{texts.late}</strong>}
      </LabelledCell>
      <LabelledCell label={columns.status}>{sheet.statuses[row.status]}</LabelledCell>
    </tr>
  )
}
