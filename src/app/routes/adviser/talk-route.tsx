import { use } from 'react'
import { answerInWords } from '../../../domain/report/wording/answer-in-words.ts'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { nextStepsOf } from '../../../domain/talk/next-steps.ts'
import { closeTalk } from '../../../domain/talk/talk-notes.ts'
import { talkStepOf, type TalkStep } from '../../../domain/talk/talk-steps.ts'
import { TalkScreen } from '../../../features/talk/talk-screen.tsx'
import type { TalkTheme } from '../../../features/talk/talk-view.ts'
import type { Theme } from '../../../content/structure.ts'
import { outcomeOf } from '../../outcome.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { DossierInHand } from './dossier-in-hand.tsx'
import { AgreementsOfDossier } from './forms-of-dossier.tsx'

type TalkRouteProps = AdviserContext & { id: string; step: string | undefined }

/** The talk of one dossier at one part; an unknown part is the first. */
export function TalkRoute({ id, step, ...context }: TalkRouteProps) {
  return (
    <DossierInHand {...context} id={id}>
      {(inHand) => <TalkOfScan {...context} {...inHand} step={talkStepOf(step) ?? 'goal'} />}
    </DossierInHand>
  )
}

type TalkOfScanProps = AdviserContext & {
  dossier: Dossier
  scan: Scan
  step: TalkStep
  change: (edit: (dossier: Dossier) => Dossier) => void
}

function TalkOfScan({ dossier, scan, step, change, ...context }: TalkOfScanProps) {
  const { structure, language, texts, dossiers, navigate } = context
  const { result } = use(outcomeOf(scan, structure, false))
  const { guide } = use(loadTexts(language, 'editions'))
  const { privacy } = use(loadTexts(language, 'agreements'))
  const answers = use(loadTexts(language, 'result')).answers
  const questions = texts.questionnaire.questions
  const go = (to: TalkStep) => navigate(paths.talkStep(dossier.id, to))
  return (
    <TalkScreen
      dossier={dossier}
      step={step}
      texts={use(loadTexts(language, 'talk'))}
      privacy={privacy}
      titles={titlesOf(guide)}
      pillars={structure.pillars.map((pillar) => ({
        id: pillar.id,
        title: texts.questionnaire.pillars[pillar.id]?.title ?? pillar.id,
        themes: pillar.themes.map((theme) => talkTheme(theme, scan, result, { ...context, answers })),
      }))}
      unknown={result.unknown.map((id) => questions[id]?.text ?? id)}
      language={language}
      asOf={today()}
      agreements={<AgreementsOfDossier {...context} dossier={dossier} onChange={change} />}
      product={texts.ui.shell.product}
      save={dossiers.save.state}
      hrefOfStep={(to) => href(paths.talkStep(dossier.id, to))}
      now={Date.now}
      onChange={change}
      onGo={go}
      onStop={() => navigate(paths.dossier(dossier.id))}
      onFinish={() => {
        change(closeTalk)
        navigate(paths.afterTalk(dossier.id))
      }}
    />
  )
}

function titlesOf(guide: Record<TalkStep, { title: string }>): Record<TalkStep, string> {
  const { goal, recognise, unknown, priorities, actions, others, close } = guide
  return {
    goal: goal.title,
    recognise: recognise.title,
    unknown: unknown.title,
    priorities: priorities.title,
    actions: actions.title,
    others: others.title,
    close: close.title,
  }
}

type ThemeWording = Pick<AdviserContext, 'structure' | 'texts'> & {
  answers: Parameters<typeof answerInWords>[2]
}

function talkTheme(theme: Theme, scan: Scan, result: Result, wording: ThemeWording): TalkTheme {
  const { structure, texts, answers } = wording
  return {
    id: theme.id,
    title: texts.questionnaire.themes[theme.id]?.title ?? theme.id,
    isInGroup: result.priorities.includes(theme.id),
    isOwn: (scan.priorities ?? []).includes(theme.id),
    steps: nextStepsOf(theme, scan.answers, structure).flatMap(({ question, next }) => {
      const words = texts.questionnaire.questions[question.id]
      const answer = scan.answers[question.id]
      if (!words || !answer) return []
      const further = next && (words.options[next] ?? next)
      return [{ question: words.text, now: answerInWords(answer, words, answers), next: further }]
    }),
  }
}
