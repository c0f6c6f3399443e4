import { ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'

/** Stands in for a screen that needs a scan when there is none, such as after "wis alles". */
export function NeedsScan({ texts: { ui } }: RouteContext) {
  return (
    <Page title={ui.shell.noScanTitle} product={ui.shell.product}>
      <p>{ui.shell.noScanText}</p>
      <p>
        <ButtonLink look="primary" href={href(paths.start)}>
          {ui.shell.errorHome}
        </ButtonLink>
      </p>
    </Page>
  )
}
