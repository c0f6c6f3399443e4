import { use } from 'react'
import { exampleOf } from '../../examples.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { NeedsScan } from '../needs-scan.tsx'
import { ResultOfScan } from './result-of-scan.tsx'

/** The result of one of the invented examples; it never becomes a scan of this device. */
export function ExampleRoute(props: RouteContext & { name: string; part: string | undefined }) {
  const { name, structure, texts } = props
  if (!(name in texts.ui.start.examples)) return <NeedsScan {...props} />
  const scan = use(exampleOf(name, structure))
  return (
    <ResultOfScan
      {...props}
      scan={scan}
      isExample
      path={paths.example(name)}
      part={props.part ?? null}
      notices={[texts.ui.files.exampleBadge]}
      printHref={href(paths.printExample(name))}
      onSaveFile={null}
    />
  )
}
