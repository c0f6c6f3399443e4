import type { Practice } from '../../content/practice.ts'
import type { PracticeTexts } from '../../content/texts.ts'
import { mainLever } from '../../domain/advice/candidates.ts'
import { fill } from '../../texts/fill.ts'
import type { LibraryView } from './library-view.ts'
import styles from './practice-screen.module.css'

type PartProps = { practice: Practice; view: LibraryView }

/** The facts of a practice at a glance. */
export function InShort({
  practice,
  words,
  view,
}: PartProps & { words: Pick<PracticeTexts, 'owner' | 'region'> }) {
  const { texts } = view
  const facts: [string, string][] = [
    [texts.practice.effort, texts.effort[practice.effort]],
    [texts.practice.start, texts.start[practice.start]],
    [texts.practice.owner, words.owner],
    [texts.practice.region, words.region],
    [texts.practice.evidenceStrength, texts.practice.strength[practice.evidenceStrength]],
  ]
  return (
    <section>
      <h2>{texts.practice.factsTitle}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The themes and levers a practice helps; for the levers it says who says so. */
export function Helps({ practice, view }: PartProps) {
  const { structure, words } = view
  const texts = view.texts.practice
  const themes = structure.pillars
    .flatMap((pillar) => pillar.themes.map(({ id }) => id))
    .filter((id) => id in practice.themes)
    .toSorted((a, b) => (practice.themes[b] ?? 0) - (practice.themes[a] ?? 0))
  const main = mainLever(practice, structure.levers)
  const titleOf = (lever: string) => words.levers[lever]?.title ?? lever
  const others = structure.levers.filter((id) => id !== main && id in practice.levers)
  return (
    <section>
      <h2>{texts.helps}</h2>
      <h3>{texts.themes}</h3>
      <ul>
        {themes.map((id) => (
          <li key={id}>
            {fill(practice.themes[id] === 1 ? texts.themeDirect : texts.themeAlso, {
              theme: words.questionnaire.themes[id]?.title ?? id,
            })}
          </li>
        ))}
      </ul>
      <h3>{texts.levers}</h3>
      <p>{practice.origin === 'own' ? texts.basisOwn : texts.basis[practice.leversBasis]}</p>
      <ul>
        {others.length === 0 && <li>{titleOf(main)}</li>}
        {others.length > 0 && <li>{fill(texts.leverMain, { lever: titleOf(main) })}</li>}
        {others.map((id) => (
          <li key={id}>{fill(texts.leverAlso, { lever: titleOf(id) })}</li>
        ))}
      </ul>
    </section>
  )
}

/** Links to practices that are like this one; nothing when there are none. */
export function Related({ practice, view }: PartProps) {
  const related = practice.related.filter((id) => view.words.practices[id])
  if (related.length === 0) return null
  return (
    <section>
      <h2>{view.texts.practice.related}</h2>
      <ul>
        {related.map((id) => (
          <li key={id}>
            <a href={view.hrefOfPractice(id)}>{view.words.practices[id]?.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
