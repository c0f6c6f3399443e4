import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook }

/** A native button. The primary look is for the way on. */
export function Button({ look = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}

type ButtonLinkProps = ComponentProps<'a'> & { look?: ButtonLook }

/** A link that leads on like a button: it goes somewhere, it does not change anything. */
export function ButtonLink({ look = 'secondary', className, ...rest }: ButtonLinkProps) {
  return <a className={buttonClass(look, className)} {...rest} />
}

function buttonClass(look: ButtonLook, extra: string | undefined): string {
  return [styles.button, styles[look], extra].filter(Boolean).join(' ')
}
