import type { HeadingDepth } from '../../domain/report/heading-depth.ts'
import type { ReportCard } from '../../domain/report/report-model.ts'
import styles from './printed-card.module.css'
import { PrintedLinks } from './printed-links.tsx'
import { PrintedWords } from './printed-words.tsx'
import { PrintedHeading, PrintedParagraph } from './printed-text.tsx'

/** One advice: title, short facts, then labels with their text beside them; whole on one page. */
export function PrintedCard({ card, depth }: { card: ReportCard; depth?: HeadingDepth | undefined }) {
  const facts = card.facts.filter((fact) => fact !== '').join(' · ')
  return (
    <div className={styles.card}>
      <PrintedHeading level={2} text={card.title} depth={depth} />
      <PrintedParagraph text={facts} tone="quiet" />
      {card.lines.length > 0 && (
        <dl className={styles.lines}>
          {card.lines.map(({ label, text }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                <PrintedWords text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <PrintedLinks intro={null} links={card.links} />
      <PrintedParagraph text={card.note ?? ''} tone="quiet" />
    </div>
  )
}
