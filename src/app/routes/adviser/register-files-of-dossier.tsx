import { use } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { registerRows } from '../../../domain/register/register-rows.ts'
import { registerTables } from '../../../domain/register/register-tables.ts'
import { SaveButtons } from '../../../features/follow-up/save-part.tsx'
import { loadHost } from '../../host/host-files.ts'
import { titlesOfOffers } from '../../host/titles-of-offers.ts'
import { loadPractices } from '../../practices.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { saveCsv, saveWorkbook } from './table-files.ts'

type RegisterFilesProps = Pick<AdviserContext, 'structure' | 'texts' | 'language'> & { dossier: Dossier }

/** The lines of the register of one dossier, as the same files that the whole register gives. */
export function RegisterFilesOfDossier({ dossier, structure, texts, language }: RegisterFilesProps) {
  const { save } = use(loadTexts(language, 'followUp'))
  const sheet = use(loadTexts(language, 'registerSheet'))
  const { practices: titles } = use(loadTexts(language, 'catalogue'))
  const practices = use(loadPractices())
  const offers = titlesOfOffers(use(loadHost(structure)), language)
  const day = today()
  const tables = () => {
    const rows = registerRows([dossier], { structure, practices }, day)
    return registerTables(rows, { ...texts, sheet, practices: titles, offers }, structure, day)
  }
  return (
    <>
      <p>{save.text}</p>
      <SaveButtons
        texts={save}
        buttons={[
          {
            label: save.excel,
            onSave: () => saveWorkbook(Object.values(tables()), language, save.fileName, day),
          },
          { label: save.csvActions, onSave: () => saveCsv(tables().actions, save.actionsName, day) },
          { label: save.csvScans, onSave: () => saveCsv(tables().scans, save.scansName, day) },
        ]}
      />
    </>
  )
}
