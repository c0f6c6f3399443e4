import { useForm, useWatch } from 'react-hook-form'
import { Button } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { ProfileStructure } from '../../content/structure.ts'
import type { ProfileTexts } from '../../content/texts.ts'
import type { ProfileAnswers } from '../../domain/scan/new-scan.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { BeforeFirstAnswer } from './before-first-answer.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { fromFields, toFields, type ProfileFields } from './profile-form.ts'
import { ProfileChoices } from './profile-choices.tsx'
import { profileOptions } from './profile-options.ts'
import { RegionField } from './region-field.tsx'
import { SizeNotice } from './size-notice.tsx'
import styles from './profile-screen.module.css'

type ProfileScreenProps = {
  scan: Scan | null
  profile: ProfileStructure
  content: ProfileTexts
  texts: InterfaceTexts['profile']
  product: string
  /** Where it says what happens to the data; null once the scan has begun. */
  dataHref: string | null
  backLabel: string | null
  nextLabel: string
  onDone: (answers: ProfileAnswers) => void
  onBack: () => void
}

/** The few facts asked before the first question: sector, size, region, role. */
export function ProfileScreen(props: ProfileScreenProps) {
  const { scan, profile, content, texts } = props
  const form = useForm<ProfileFields>({
    defaultValues: toFields(scan),
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const [sector, sizeBand] = useWatch({ control: form.control, name: ['sector', 'sizeBand'] })
  const options = profileOptions(profile, content, texts, sector)
  const optional = `(${texts.optional})`
  return (
    <Page title={texts.title} lead={texts.lead} width="form" product={props.product}>
      {props.dataHref && <BeforeFirstAnswer texts={texts.data} href={props.dataHref} />}
      <ErrorSummary errors={errors} texts={texts} attempt={submitCount} />
      <form
        noValidate
        onSubmit={(event) =>
          void form.handleSubmit((fields) => props.onDone(fromFields(fields, profile)))(event)
        }
      >
        <ProfileChoices
          form={form}
          name="sector"
          label={texts.sector}
          hint={texts.sectorHelp}
          isWide
          missing={texts.sectorMissing}
          options={options.sector}
        />
        {options.branch.length > 0 && (
          <ProfileChoices
            form={form}
            name="branch"
            label={texts.branch}
            hint={optional}
            options={options.branch}
          />
        )}
        <ProfileChoices
          form={form}
          name="sizeBand"
          label={texts.size}
          hint={texts.sizeHelp}
          missing={texts.sizeMissing}
          options={options.sizeBand}
        />
        <SizeNotice sizeBand={sizeBand} profile={profile} texts={texts} />
        <RegionField form={form} profile={profile} content={content} texts={texts} />
        <ProfileChoices form={form} name="role" label={texts.role} hint={optional} options={options.role} />
        <div className={styles.actions}>
          {props.backLabel && <Button onClick={props.onBack}>{props.backLabel}</Button>}
          <Button type="submit" look="primary">
            {props.nextLabel}
          </Button>
        </div>
      </form>
    </Page>
  )
}
