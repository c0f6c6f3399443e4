import type { UseFormReturn } from 'react-hook-form'
import type { ProfileStructure } from '../../content/structure.ts'
import type { ProfileTexts } from '../../content/texts.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import type { ProfileFields } from './profile-form.ts'
import styles from './profile-screen.module.css'

type RegionFieldProps = {
  form: UseFormReturn<ProfileFields>
  profile: ProfileStructure
  content: ProfileTexts
  texts: InterfaceTexts['profile']
}

/** The province: a list everybody knows by heart, so a native select. */
export function RegionField({ form, profile, content, texts }: RegionFieldProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor="region">
        {texts.region}
      </label>
      <p id="region-hint" className={styles.hint}>
        ({texts.optional})
      </p>
      <select
        id="region"
        className={styles.select}
        aria-describedby="region-hint"
        {...form.register('region')}
      >
        <option value="">{texts.regionChoose}</option>
        {profile.regions.map((id) => (
          <option key={id} value={id}>
            {content.regions[id]}
          </option>
        ))}
      </select>
    </div>
  )
}
