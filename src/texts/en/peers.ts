import type { peers as nl } from '../nl/peers.ts'

export const peers: typeof nl = {
  title: 'You beside other participants',
  lead: {
    'sector-size':
      'You see your scores beside those of at least {n} participants from your sector and of your size.',
    sector: 'You see your scores beside those of at least {n} participants from your sector.',
    size: 'You see your scores beside those of at least {n} participants of your size, from all sectors.',
    all: 'You see your scores beside those of all participants. There are at least {n}.',
  },
  climbed: {
    sector: 'Too few from your sector and of your size take part yet.',
    size: 'Too few from your sector take part yet.',
    all: 'Too few from your sector or of your size take part yet.',
  },
  source: 'Counted by {source}. Period: {period}.',
  practiceSource: 'A computer made these figures. Period: {period}.',
  period: 'Period: {period}.',
  selfChosen: 'Participants choose to take part. They are not the whole sector.',
  rounded: 'The figures of the participants are rounded to the nearest 5.',
  practiceTitle: 'Made-up data, not real employers',
  practiceText: 'We made up these participants to show how it works.',
  places: {
    mean: {
      above: 'above the average',
      around: 'around the average',
      below: 'below the average',
    },
    thirds: {
      'highest-third': 'in the highest third',
      'middle-or-highest-third': 'on the border of the middle and the highest third',
      'middle-third': 'in the middle third',
      'lowest-or-middle-third': 'on the border of the lowest and the middle third',
      'lowest-third': 'in the lowest third',
    },
    deciles: {
      above: 'above the middle',
      around: 'around the middle',
      below: 'below the middle',
    },
  },
  headline: '{place}: {names}.',
  shares: {
    written: '{place}: {share}',
    alike: 'the same as most participants',
    between: '{low} to {high} out of 10 score lower',
    atMost: 'at most {high} out of 10 score lower',
    atLeast: 'at least {low} out of 10 score lower',
  },
  otherGroup: {
    'sector-size': 'Here at least {n} participants of your sector and your size count, {period}.',
    sector: 'Here at least {n} participants of your sector count, {period}.',
    size: 'Here at least {n} participants of your size count, {period}.',
    all: 'Here all participants count, at least {n}, {period}.',
  },
  legend: {
    own: 'The scale runs from 0 to 100. The dot is your score.',
    mean: 'The cross line is the average of the participants.',
    band: {
      mean: 'The band is the average and 10 points on each side. Within it there is no real difference.',
      thirds:
        'The band is the middle third of the participants. Is your score close to an edge of the band? Then you are on the border.',
      deciles:
        'The band is where the middle 6 out of every 10 participants are. The middle is where half of them score lower.',
    },
    interval:
      'With this number of participants your place is not exact. Could you be on both sides of the middle? Then it says: around.',
  },
  tableTitle: 'The same comparison in a table',
  themesTitle: 'See the themes',
  themesTable: 'The themes beside those of the participants',
  columns: {
    pillar: 'Pillar',
    theme: 'Theme',
    own: 'Your score',
    mean: 'Average',
    band: 'Band',
    place: 'Where you are',
  },
  total: 'Average of the 4 pillars',
  band: '{low} to {high}',
  none: {
    text: 'There are no figures of other participants yet. From 10 participants on you see here where you are.',
    how: 'Are you from a trade association? You can count participants yourself. The file README.md in the folder host tells you how.',
  },
  refused: {
    faulty: 'There is a mistake in a file with figures of participants. We do not use it.',
    'other-questionnaire':
      'There are figures of participants, but of another version of the questions. They do not fit beside your scores.',
    'not-found': 'A file with figures of participants is not there now.',
    safe: 'Your own scores do not change because of this.',
  },
  report: {
    caption: 'Your scores beside those of the participants',
    themesCaption: 'The themes beside those of the participants',
  },
}
