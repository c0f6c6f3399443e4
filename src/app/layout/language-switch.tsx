import { languages, type Language } from '../../content/texts.ts'
import styles from './layout.module.css'

// A reader looks for the name of the own language in that language.
const names: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

type LanguageSwitchProps = { label: string; language: Language; onChange: (language: Language) => void }

/** Dutch or English, at any moment; nothing is lost. */
export function LanguageSwitch({ label, language, onChange }: LanguageSwitchProps) {
  return (
    <div className={styles.languages} role="group" aria-label={label}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          title={names[each]}
          aria-label={`${each.toUpperCase()} ${names[each]}`}
          aria-pressed={each === language}
          onClick={() => onChange(each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
