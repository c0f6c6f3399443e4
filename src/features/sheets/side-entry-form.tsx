import { useState } from 'react'
import { Choice } from '../../components/choice/choice.tsx'
import { planRoles, roleInWords } from '../../domain/plan/plan-roles.ts'
import {
  readSideEntry,
  sideEntryProgress,
  sideEntrySteps,
  type SideEntrySheet,
  type SideEntryStep,
  type SideEntryStepFields,
} from '../../domain/sheets/side-entry.ts'
import { setField } from '../../domain/sheets/sheet-record.ts'
import { fill } from '../../texts/fill.ts'
import { ChoiceField, DayField, TextField } from './sheet-field.tsx'
import type { SheetView } from './sheets-view.ts'
import styles from './sheets.module.css'

/** "Mensen uit een ander vak in 7 stappen": one vacancy, then each step by itself. */
export function SideEntryForm({ view }: { view: SheetView }) {
  const { sheet } = readSideEntry(view.record)
  const { sideEntry } = view.texts
  const [openAtFirst] = useState(() => sideEntryProgress(sheet).next)
  return (
    <>
      <TextField
        words={sideEntry.vacancy}
        value={sheet.vacancy}
        onChange={(value) => view.onChange((record) => setField(record, ['vacancy'], value))}
      />
      <Progress sheet={sheet} view={view} />
      {sideEntrySteps.map((step) => (
        <StepPart key={step} step={step} sheet={sheet} view={view} isOpenAtFirst={step === openAtFirst} />
      ))}
    </>
  )
}

function Progress({ sheet, view }: { sheet: SideEntrySheet; view: SheetView }) {
  const { sideEntry } = view.texts
  const { done, of, next } = sideEntryProgress(sheet)
  return (
    <p role="status" className={styles.progress}>
      {fill(sideEntry.progress, { done, of })}{' '}
      {next ? fill(sideEntry.next, { step: titleOf(next, view) }) : sideEntry.allDone}
    </p>
  )
}

function titleOf(step: SideEntryStep, { texts: { sideEntry } }: SheetView): string {
  const number = sideEntrySteps.indexOf(step) + 1
  return fill(sideEntry.step, { number, title: sideEntry.steps[step].title })
}

type StepProps = { step: SideEntryStep; sheet: SideEntrySheet; view: SheetView; isOpenAtFirst: boolean }

/** One step, folded; what is open stays open while its fields change. */
function StepPart({ step, sheet, view, isOpenAtFirst }: StepProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const { sideEntry } = view.texts
  const words = sideEntry.steps[step]
  const number = sideEntrySteps.indexOf(step) + 1
  const name = sheet.steps[step].done ? sideEntry.stepDone : sideEntry.step
  return (
    <details className={styles.step} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <h2>{fill(name, { number, title: words.title })}</h2>
      </summary>
      <h3>{sideEntry.youDo}</h3>
      <ul>
        {words.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{sideEntry.inStudy}</h3>
      <dl className={styles.study}>
        <dt>{sideEntry.fields.partners.label}</dt>
        <dd>{words.partners}</dd>
        <dt>{sideEntry.fields.money.label}</dt>
        <dd>{words.money}</dd>
      </dl>
      <StepFields step={step} held={sheet.steps[step]} view={view} />
    </details>
  )
}

type StepFieldsProps = { step: SideEntryStep; held: SideEntryStepFields; view: SheetView }

function StepFields({ step, held, view }: StepFieldsProps) {
  const { sideEntry, general } = view.texts
  const { fields } = sideEntry
  const keep = (name: keyof SideEntryStepFields) => (value: string | boolean | null) =>
    view.onChange((record) => setField(record, ['steps', step, name], value === false ? null : value))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>
        {fill(sideEntry.caption, { number: sideEntrySteps.indexOf(step) + 1 })}
      </legend>
      <TextField rows={2} words={fields.partners} value={held.partners} onChange={keep('partners')} />
      <TextField rows={2} words={fields.money} value={held.money} onChange={keep('money')} />
      <DayField words={fields.moneyOn} value={held.moneyOn} onChange={keep('moneyOn')} />
      <ChoiceField
        words={fields.who}
        value={held.who}
        none={general.choose}
        options={planRoles.map((role) => ({
          value: role,
          text: roleInWords(role, view.roles, general.whoOther),
        }))}
        onChange={keep('who')}
      />
      <DayField words={fields.due} value={held.due} onChange={keep('due')} />
      <Choice
        type="checkbox"
        hint={fields.done.why}
        checked={held.done === true}
        onChange={(event) => keep('done')(event.currentTarget.checked)}
      >
        {fields.done.label}
      </Choice>
    </fieldset>
  )
}
