import { ButtonLink } from '../../components/button/button.tsx'
import styles from './dossier.module.css'

/** Above a screen that belongs to a dossier: the way back to it. */
export function BackToDossier({ label, href }: { label: string; href: string }) {
  return (
    <p className={styles.above}>
      <ButtonLink look="quiet" href={href}>
        {label}
      </ButtonLink>
    </p>
  )
}
