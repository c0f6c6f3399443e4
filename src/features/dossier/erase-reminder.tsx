import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { eraseDayOf, keptFrom } from '../../domain/dossier/dossier-days.ts'
import { eraseToldDaysAhead } from '../../domain/dossier/to-do.ts'
import { addDays } from '../../domain/plan/plan-days.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import type { DossierView } from './dossier-view.ts'

type EraseReminderProps = { view: DossierView; onErase: () => void }

/** From a month before its day: that this dossier is to be erased; from that day on with the button to do it. */
export function EraseReminder({ view: { dossier, texts, asOf, language }, onErase }: EraseReminderProps) {
  const eraseAfter = eraseDayOf(dossier)
  if (eraseAfter > addDays(asOf, eraseToldDaysAhead)) return null
  const { days } = texts
  const isReached = eraseAfter <= asOf
  return (
    <Notice
      tone="attention"
      title={
        isReached ? days.eraseNowTitle : fill(days.eraseSoonTitle, { day: dayInWords(eraseAfter, language) })
      }
      heading={2}
    >
      <p>{days.eraseText}</p>
      {!dossier.eraseAfter && !dossier.talkAt && (
        <p>
          {fill(days.eraseNoTalk, {
            from: dayInWords(keptFrom(dossier), language),
            day: dayInWords(eraseAfter, language),
          })}
        </p>
      )}
      {isReached && <Button onClick={onErase}>{days.erase}</Button>}
    </Notice>
  )
}
