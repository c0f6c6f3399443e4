import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { ButtonLink } from '../components/button/button.tsx'
import { Page } from '../components/page/page.tsx'
import type { Stores } from '../storage/stores.ts'
import { href, paths } from './paths.ts'
import type { RouteContext } from './routes.tsx'

const PrioritiesRoute = lazy(async () => ({
  default: (await import('./routes/questionnaire/closing.tsx')).PrioritiesRoute,
}))
const KeyFiguresRoute = lazy(async () => ({
  default: (await import('./routes/questionnaire/closing.tsx')).KeyFiguresRoute,
}))
const CheckRoute = lazy(async () => ({
  default: (await import('./routes/questionnaire/closing.tsx')).CheckRoute,
}))
const StopRoute = lazy(async () => ({
  default: (await import('./routes/questionnaire/closing.tsx')).StopRoute,
}))
const ResultRoute = lazy(async () => ({
  default: (await import('./routes/result/result-route.tsx')).ResultRoute,
}))
const ExampleRoute = lazy(async () => ({
  default: (await import('./routes/result/example-route.tsx')).ExampleRoute,
}))
const PrintRoute = lazy(async () => ({ default: (await import('./routes/print-route.tsx')).PrintRoute }))
const PlanRoute = lazy(async () => ({ default: (await import('./routes/plan-route.tsx')).PlanRoute }))
const LibraryRoute = lazy(async () => ({
  default: (await import('./routes/library/library.tsx')).LibraryRoute,
}))
const PracticeRoute = lazy(async () => ({
  default: (await import('./routes/library/library.tsx')).PracticeRoute,
}))
const RegisterRoute = lazy(async () => ({
  default: (await import('./routes/library/library.tsx')).RegisterRoute,
}))
const LeversRoute = lazy(async () => ({ default: (await import('./routes/levers-route.tsx')).LeversRoute }))
const PaperRoute = lazy(async () => ({ default: (await import('./routes/paper-route.tsx')).PaperRoute }))
const ModuleIntroRoute = lazy(async () => ({
  default: (await import('./routes/modules/modules.tsx')).ModuleIntroRoute,
}))
const ModuleQuestionsRoute = lazy(async () => ({
  default: (await import('./routes/modules/modules.tsx')).ModuleQuestionsRoute,
}))
const ModuleOutcomeRoute = lazy(async () => ({
  default: (await import('./routes/modules/modules.tsx')).ModuleOutcomeRoute,
}))
const RepeatRoute = lazy(async () => ({ default: (await import('./routes/repeat-route.tsx')).RepeatRoute }))
const SheetListRoute = lazy(async () => ({
  default: (await import('./routes/sheets/sheets.tsx')).SheetListRoute,
}))
const SheetRoute = lazy(async () => ({ default: (await import('./routes/sheets/sheets.tsx')).SheetRoute }))
const HostRoute = lazy(async () => ({ default: (await import('./routes/host/host-route.tsx')).HostRoute }))
const CountRoute = lazy(async () => ({ default: (await import('./routes/host/count-route.tsx')).CountRoute }))
const ShareRoute = lazy(async () => ({ default: (await import('./routes/host/share-route.tsx')).ShareRoute }))
const RespondentsRoute = lazy(async () => ({
  default: (await import('./routes/respondents/respondents-route.tsx')).RespondentsRoute,
}))
const AdviserRoutes = lazy(async () => ({
  default: (await import('./routes/adviser/adviser-routes.tsx')).AdviserRoutes,
}))
const AboutRoute = lazy(async () => ({ default: (await import('./routes/about-route.tsx')).AboutRoute }))
const DataRoute = lazy(async () => ({ default: (await import('./routes/data-route.tsx')).DataRoute }))

type LaterRoutesProps = RouteContext & { stores: Stores; path: string }

/** Every screen that does not lead to the first question: apart, so that the first load stays small. */
export function LaterRoutes({ stores, path, ...context }: LaterRoutesProps) {
  const isFromCheck = path.startsWith(`${paths.check}/`)
  return (
    <Switch>
      <Route path={paths.about}>{() => <AboutRoute {...context} />}</Route>
      <Route path={paths.data}>{() => <DataRoute {...context} />}</Route>
      <Route path="/:check?/priorities">
        {() => <PrioritiesRoute {...context} isFromCheck={isFromCheck} />}
      </Route>
      <Route path="/:check?/key-figures">
        {() => <KeyFiguresRoute {...context} isFromCheck={isFromCheck} />}
      </Route>
      <Route path={paths.check}>{() => <CheckRoute {...context} />}</Route>
      <Route path="/repeat/:scan">{({ scan }) => <RepeatRoute key={scan} {...context} scan={scan} />}</Route>
      <Route path="/result/:part?">{({ part }) => <ResultRoute {...context} part={part} />}</Route>
      <Route path={paths.stop}>{() => <StopRoute {...context} store={stores.scans} />}</Route>
      <Route path="/example/:name/:part?">
        {({ name, part }) => <ExampleRoute {...context} name={name} part={part} />}
      </Route>
      <Route path="/print/:name?/:edition?">
        {({ name, edition }) => <PrintRoute {...context} name={name} edition={edition} />}
      </Route>
      <Route path={paths.plan}>{() => <PlanRoute key={context.session.takeovers} {...context} />}</Route>
      <Route path="/library/:filters?">{() => <LibraryRoute {...context} path={path} />}</Route>
      <Route path="/practice/:practice">
        {({ practice }) => <PracticeRoute {...context} practice={practice} />}
      </Route>
      <Route path={paths.register}>{() => <RegisterRoute {...context} />}</Route>
      <Route path={paths.levers}>{() => <LeversRoute {...context} />}</Route>
      <Route path={paths.countParticipants}>{() => <CountRoute {...context} />}</Route>
      <Route path={paths.takePart}>{() => <ShareRoute {...context} />}</Route>
      <Route path={paths.paper}>{() => <PaperRoute {...context} />}</Route>
      <Route path={paths.respondents}>{() => <RespondentsRoute {...context} />}</Route>
      <Route path="/module/:module">
        {({ module }) => <ModuleIntroRoute key={module} {...context} module={module} />}
      </Route>
      <Route path="/module/:module/questions">
        {({ module }) => <ModuleQuestionsRoute key={module} {...context} module={module} />}
      </Route>
      <Route path="/module/:module/result">
        {({ module }) => <ModuleOutcomeRoute key={module} {...context} module={module} />}
      </Route>
      <Route path={paths.sheets}>{() => <SheetListRoute {...context} isMissing={false} />}</Route>
      <Route path="/sheet/:sheet">
        {({ sheet }) => <SheetRoute key={sheet} {...context} sheet={sheet} />}
      </Route>
      <Route path="/adviser/*?">{() => <AdviserRoutes {...context} stores={stores} />}</Route>
      <Route path={paths.host}>{() => <HostRoute {...context} />}</Route>
      <Route>{() => <NotFound {...context} />}</Route>
    </Switch>
  )
}

function NotFound({ texts: { ui } }: RouteContext) {
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
