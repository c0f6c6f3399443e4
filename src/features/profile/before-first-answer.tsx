import type { InterfaceTexts } from '../../texts/catalogue.ts'

type BeforeFirstAnswerProps = { texts: InterfaceTexts['profile']['data']; href: string }

/** What happens to the answers, said before the first one is given. */
export function BeforeFirstAnswer({ texts, href }: BeforeFirstAnswerProps) {
  return (
    <p>
      {texts.kept} {texts.shared} <a href={href}>{texts.link}</a>
    </p>
  )
}
