import { FigureLines, type FigureLine } from '../../components/charts/figure-lines.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { WordedReference } from '../../domain/references/references-in-words.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceSubject } from './references-view.ts'
import styles from './references.module.css'
import { SourceDetails } from './source-details.tsx'

type Texts = { texts: ReferencesUiTexts }

/** One question of the scan with every public figure on it; what was asked, and where it stands, one click away. */
export function SubjectCard({ subject, texts }: { subject: ReferenceSubject } & Texts) {
  const known = subject.figures.filter(({ drawing }) => drawing !== null)
  return (
    <article className={styles.card}>
      <h4>{subject.title}</h4>
      {known.map((figure) => (
        <Figure key={figure.id} figure={figure} texts={texts} />
      ))}
      {known.length === 0 && <p>{texts.none}</p>}
      {known.length > 0 && (
        <Disclosure summary={texts.details}>
          {known.map((figure) => (
            <SourceDetails key={figure.id} figure={figure} texts={texts} />
          ))}
        </Disclosure>
      )}
    </article>
  )
}

function Figure({ figure, texts }: { figure: WordedReference } & Texts) {
  const { drawing, source, sentences } = figure
  if (!drawing) return null
  const write = (value: number) => fill(texts.percent, { value })
  return (
    <>
      <FigureLines
        message={sentences.join(' ')}
        max={drawing.axis.max}
        ends={{ low: write(0), high: write(drawing.axis.max) }}
        lines={linesOf(figure, texts)}
      />
      <p className={styles.asked}>
        {source.askedShort} · {source.citation}
      </p>
    </>
  )
}

function linesOf({ own, figure, place, year, size, drawing }: WordedReference, texts: ReferencesUiTexts) {
  const lines: FigureLine[] = [
    {
      id: 'own',
      label: texts.own,
      text: own ?? texts.notFilled,
      band: drawing?.own ?? null,
      point: null,
      margin: null,
    },
    {
      id: 'figure',
      label: fill(texts.placeYear, { place: place ?? '', year }),
      text: figure ?? '',
      band: null,
      point: drawing?.point ?? null,
      margin: drawing?.around ?? null,
    },
  ]
  if (size && drawing) {
    lines.push({
      id: 'size',
      label: size.label,
      text: size.figure,
      band: null,
      point: drawing.size,
      margin: null,
    })
  }
  return lines
}
