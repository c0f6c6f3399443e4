import { lazy, memo, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Structure } from '../content/structure.ts'
import type { Language } from '../content/texts.ts'
import type { Stores } from '../storage/stores.ts'
import type { Keeping } from './sessions/keeping.ts'
import { paths } from './paths.ts'
import { ProfileRoute } from './routes/questionnaire/profile-route.tsx'
import { ResumeRoute } from './routes/questionnaire/resume-route.tsx'
import { StartRoute } from './routes/start-route.tsx'
import { ThemeRoute } from './routes/questionnaire/theme-route.tsx'
import { noteScanOfWindow } from './sessions/scan-of-window.ts'
import type { ScanSession } from './sessions/scan-session.ts'
import type { ScreenTexts } from './texts/texts.ts'

// Loaded when opened: the first load carries only what leads to the first question.
const LaterRoutes = lazy(async () => ({ default: (await import('./later-routes.tsx')).LaterRoutes }))

/** What every screen may need; each route passes its screen only what it uses. */
export type RouteContext = {
  session: ScanSession
  structure: Structure
  texts: ScreenTexts
  language: Language
  navigate: (path: string, options?: { replace: boolean }) => void
}

type RoutesProps = Omit<RouteContext, 'navigate'> & { stores: Stores; keeping: Keeping }

/** Which screen stands at which address; drawn anew only when a scan, a text or the address changes. */
export const Routes = memo(function Routes(props: RoutesProps) {
  const [path, navigate] = useHashLocation()
  const context: RouteContext = { ...props, navigate }
  useRememberedPlace(props, path)
  // A form holds what it began with: after another window's change it begins anew.
  const { takeovers } = props.session
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path={paths.start}>
          {() => <StartRoute {...context} keeping={props.keeping} isErased={false} />}
        </Route>
        <Route path={paths.erased}>
          {() => <StartRoute {...context} keeping={props.keeping} isErased />}
        </Route>
        <Route path="/profile/:route?">
          {({ route }) => (
            <ProfileRoute
              key={route === 'current' ? takeovers : route}
              {...context}
              route={route}
              isFromCheck={false}
            />
          )}
        </Route>
        <Route path="/check/profile">
          {() => <ProfileRoute key={takeovers} {...context} route="current" isFromCheck />}
        </Route>
        <Route path="/resume/:scan">
          {({ scan }) => <ResumeRoute {...context} store={props.stores.scans} scan={scan} />}
        </Route>
        <Route path="/theme/:theme">
          {({ theme }) => (
            <ThemeRoute key={`${theme} ${takeovers}`} {...context} theme={theme} isFromCheck={false} />
          )}
        </Route>
        <Route path="/check/theme/:theme/:question?">
          {({ theme, question }) => (
            <ThemeRoute
              key={`${theme} ${takeovers}`}
              {...context}
              theme={theme}
              question={question}
              isFromCheck
            />
          )}
        </Route>
        <Route>{() => <LaterRoutes {...context} stores={props.stores} path={path} />}</Route>
      </Switch>
    </Router>
  )
})

const places = /^\/(theme|priorities|key-figures|check|result|module)/

/** Remembers the screen a scan was left on, so that "go on" leads back to it, and in this window which scan that was. */
function useRememberedPlace({ session, stores: { scans } }: RoutesProps, path: string): void {
  const scan = session.current?.id
  useEffect(() => {
    if (scan && !scans.startsEmpty) noteScanOfWindow(scan)
    // Where storage fails, the save status already says so; the place is only a convenience.
    if (scan && places.test(path)) scans.putPlace({ scan, path }).catch(() => undefined)
  }, [scan, path, scans])
}
