import { ButtonLink } from '../../../components/button/button.tsx'
import { Page } from '../../../components/page/page.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'

/** Stands in for a screen of a dossier that is not on this device. */
export function NoSuchDossier({ texts: { ui } }: RouteContext) {
  return (
    <Page title={ui.shell.notFoundTitle} product={ui.shell.product}>
      <p>{ui.shell.notFoundText}</p>
      <p>
        <ButtonLink look="primary" href={href(paths.start)}>
          {ui.shell.errorHome}
        </ButtonLink>
      </p>
    </Page>
  )
}
