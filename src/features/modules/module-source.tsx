import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
import type { PublicationsTexts } from '../../content/texts.ts'
import { fill } from '../../texts/fill.ts'
import type { ModuleView } from './module-view.ts'
import styles from './modules.module.css'

type ModuleSourceProps = { view: ModuleView; publications: PublicationsTexts }

/** Which publication names the instrument, and that the questions are ours. */
export function ModuleSource({ view: { module, words, texts, language }, publications }: ModuleSourceProps) {
  return (
    <>
      <h2>{texts.intro.source}</h2>
      <p>{words.basis}</p>
      <p>{words.ownQuestions}</p>
      <ul className={styles.quiet}>
        {module.basedOn.map(({ id, place }) => {
          const { title = id, year = '' } = publications[id] ?? {}
          return (
            <li key={`${id} ${place}`}>
              <ForeignText
                text={fill(texts.intro.place, { title: '{title}', year, place: '{place}' })}
                words={{ title, place }}
                lang={language === 'nl' ? undefined : 'nl'}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
