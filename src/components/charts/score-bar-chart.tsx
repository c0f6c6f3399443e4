import { Bar, BarChart, ErrorBar, ReferenceArea, XAxis, YAxis } from 'recharts'
import type { ScoreBar } from './score-bars.tsx'

const lightnessSteps = 5
// A score of 0 shows as the outline of an empty bar; recharts leaves out what has no width.
const narrowest = 2

/** The drawing of one bar: track, bar and whisker. Says nothing to a screen reader; the row around it does. */
export function ScoreBarChart({ bar }: { bar: Pick<ScoreBar, 'score' | 'low' | 'high' | 'step'> }) {
  const { score, low, high } = bar
  const step = Math.min(Math.max(bar.step, 0), lightnessSteps - 1)
  const whisker = score !== null && low !== null && high !== null ? [score - low, high - score] : null
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: '100%' }}
      data={[{ name: '', score: score ?? 0, whisker }]}
      layout="vertical"
      margin={{ top: 1, right: 2, bottom: 1, left: 2 }}
      barCategoryGap={0}
      accessibilityLayer={false}
      {...stretched}
    >
      <XAxis type="number" domain={[0, 100]} interval={0} hide />
      <YAxis type="category" dataKey="name" interval={0} hide />
      <ReferenceArea
        x1={0}
        x2={100}
        fill="var(--track)"
        fillOpacity={1}
        stroke="var(--track-line)"
        {...(score === null && { strokeDasharray: '4 4' })}
      />
      <Bar
        dataKey="score"
        fill={score === null ? 'none' : `var(--bar-${step + 1})`}
        stroke={score === null ? 'none' : 'var(--bar-line)'}
        strokeWidth={1.5}
        minPointSize={narrowest}
        isAnimationActive={false}
      >
        {whisker && <ErrorBar {...whiskerLook} stroke="var(--halo)" strokeWidth={5.5} />}
        {whisker && <ErrorBar {...whiskerLook} stroke="var(--whisker)" strokeWidth={2} />}
      </Bar>
    </BarChart>
  )
}

// Paper is laid out without a new measurement: the drawing then stretches to the width it gets.
// recharts hands this on to its svg, but its types do not know it.
const stretched = { preserveAspectRatio: 'none' }

// Drawn twice: the light line around the dark one keeps the whisker visible on a dark bar.
const whiskerLook = {
  dataKey: 'whisker',
  width: 6,
  strokeLinecap: 'square',
  isAnimationActive: false,
} as const
