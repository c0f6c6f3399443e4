import { useId } from 'react'
import { Table, TableRow, TableRows, type Column } from '../../components/table/table.tsx'
import type { WordedRespondents, WordedTheme } from '../../domain/respondents/respondents-in-words.ts'
import type { RespondentsTexts } from '../../texts/catalogue.ts'
import styles from './respondents.module.css'

const marks: Record<WordedTheme['verdict'], string> = { together: '=', apart: '≠', 'not-comparable': '–' }

type ThemeOverviewProps = Pick<WordedRespondents, 'themes' | 'persons' | 'tieRule'> & {
  texts: RespondentsTexts['themes']
}

/** Every theme with the score of each person; two views beside each other, no mean. */
export function ThemeOverview({ themes, persons, tieRule, texts }: ThemeOverviewProps) {
  const id = useId()
  if (themes.length === 0) return null
  const columns: Column[] = [
    { title: texts.theme },
    ...persons.map((title) => ({ title, isNumber: true })),
    { title: texts.difference, isNumber: true },
    { title: texts.meaning, isWide: true },
  ]
  return (
    <section className={`${styles.part} ${styles.themes}`} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>
        {tieRule} {texts.noMean}
      </p>
      <Table caption={texts.caption} columns={columns}>
        <TableRows>
          {themes.map((theme) => (
            <TableRow
              key={theme.id}
              columns={columns}
              head={theme.title}
              cells={[
                ...persons.map((_, index) => theme.scores?.[index] ?? '–'),
                theme.difference ?? '–',
                <Verdict key="verdict" theme={theme} />,
              ]}
            />
          ))}
        </TableRows>
      </Table>
    </section>
  )
}

function Verdict({ theme: { verdict, word, note } }: { theme: WordedTheme }) {
  return (
    <>
      <span aria-hidden="true" className={styles.mark}>
        {marks[verdict]}
      </span>{' '}
      {verdict === 'apart' ? <strong>{word}</strong> : word}
      {note && <small className={styles.note}>{note}</small>}
    </>
  )
}
