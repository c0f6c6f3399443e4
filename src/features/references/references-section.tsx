import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { MoreFigures } from './more-figures.tsx'
import { ReferenceTable } from './reference-table.tsx'
import type { PillarReferences, ReferenceSubject, ReferencesView } from './references-view.ts'
import styles from './references.module.css'
import { SubjectCard } from './subject-card.tsx'

/** The public figures beside what the employer filled in, pillar by pillar; nothing of it counts in a score. */
export function ReferencesSection({ view }: { view: ReferencesView }) {
  const { texts, pillars, more, matchedMean } = view
  const subjects = pillars.flatMap((pillar) => pillar.subjects)
  return (
    <section className={styles.section} aria-labelledby="references-title">
      <h2 id="references-title">{texts.title}</h2>
      <p>{texts.lead}</p>
      <p>
        {texts.employeesSay} {texts.aroundMeans}
      </p>
      {pillars.map((pillar, index) => (
        <PillarPart key={pillar.id} pillar={pillar} texts={texts} isOpen={index === 0} />
      ))}
      {matchedMean && <p>{matchedMean}</p>}
      <p className={styles.quiet}>{texts.sizeNote}</p>
      <p className={styles.quiet}>{texts.otherThemes}</p>
      <Disclosure summary={texts.table.summary}>
        <ReferenceTable subjects={subjects} texts={texts} />
      </Disclosure>
      {more.length > 0 && (
        <Disclosure summary={texts.more.summary}>
          <MoreFigures figures={more} texts={texts} />
        </Disclosure>
      )}
    </section>
  )
}

type PillarPartProps = { pillar: PillarReferences; texts: ReferencesUiTexts; isOpen: boolean }

/** The figures of one pillar, folded but for the first: together they would be a third of the result. */
function PillarPart({ pillar, texts, isOpen }: PillarPartProps) {
  return (
    <details className={styles.pillar} open={isOpen}>
      <summary>
        <h3>{pillar.title}</h3>
      </summary>
      <ul className={styles.cards} role="list">
        {pillar.subjects.map((subject: ReferenceSubject) => (
          <li key={subject.id}>
            <SubjectCard subject={subject} texts={texts} />
          </li>
        ))}
      </ul>
    </details>
  )
}
