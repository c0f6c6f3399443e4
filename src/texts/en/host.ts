import type { host as nl } from '../nl/host.ts'

export const host: typeof nl = {
  offers: {
    title: 'Help in {region}',
    by: 'From: {by}',
    cost: 'Cost ({year}): {cost}',
    noCost: 'The cost is not known. Ask about it.',
    link: 'Go to the website: {title}',
    call: 'Call {by}: {phone}',
    linkOnPaper: 'Website: {link}.',
    callOnPaper: 'Telephone: {phone}.',
    all: { one: 'All help in {region} (1)', other: 'All help in {region} ({count})' },
    noAddress: 'No address is given. Search for the name.',
    source: 'Source: {title}, {year}.',
    sourcePlace: 'Source: {title}, {year}, under "{place}".',
    unchecked: 'not confirmed yet',
    uncheckedText: 'This comes from a publication. First ask whether it still exists.',
    overdue: 'ask first',
    overdueText: 'Nobody has looked at this since {day}.',
    stopped: 'ended',
  },
  check: {
    title: 'Check your files',
    lead: 'Here you see what the scan reads from the folder host. This page is for whoever offers the scan.',
    reading: 'We are reading the files.',
    allGood: 'Everything is in order',
    allGoodText: 'Employers see what is in these files.',
    someRemarks: 'Everything works, but something can be better',
    someRemarksText: 'The scan uses all files. Below you see what you can improve.',
    someFaults: 'Mistakes were found',
    someFaultsText:
      'A file with a mistake does not count. The scan goes on working, but without what is in that file.',
    states: { found: 'found and in order', faulty: 'found, with mistakes', 'not-found': 'not found' },
    hostMissing: 'The scan is now simply called Toekomstscan and shows no help in the region.',
    hostMissingCure:
      'Put host.json in the folder host on the server. README.md in that folder tells you how.',
    offersMissing: 'Employers in this region now see no help.',
    offersMissingCure:
      'Put this file on the server. Or write with this region in host.json: "offersFile": null.',
    faults: { one: '1 mistake', other: '{count} mistakes' },
    remarks: { one: '1 remark', other: '{count} remarks' },
    more: { one: 'And 1 more.', other: 'And {count} more.' },
    line: 'Line {line}',
    place: '{line}, {field}',
    howTo: 'How to fix it',
    steps: [
      'Open the file on the server in a plain text editor.',
      'Go to the line that is named and fix the mistake.',
      'Save the file and look again here.',
    ],
    again: 'Look again',
    home: 'Go to the start',
    offerCount: { one: 'It holds 1 offer of help.', other: 'It holds {count} offers of help.' },
    stoppedCount: { one: 'Of these, 1 has ended.', other: 'Of these, {count} have ended.' },
    overdueList: 'The day to look at this again is past: {offers}.',
    confirmed: 'You have confirmed this. Employers in this region see it with their result.',
    unconfirmed:
      'This is not confirmed yet. Only the example scans show it. If everything is correct, write: "checked": true.',
    emptyRegions: 'No help yet in: {regions}.',
    name: 'The name is: {name}.',
    benchmarksMissing: 'Employers now see no comparison with these participants.',
    benchmarksMissingCure: 'Put this file on the server. Or take it out of "benchmarks" in host.json.',
    benchmarkHolds: {
      one: 'Figures of at least {n} employers, {period}, in 1 group.',
      other: 'Figures of at least {n} employers, {period}, in {count} groups.',
    },
    benchmarkEmpty: 'There are not yet 10 employers. Employers see no comparison yet.',
    benchmarkShown: 'Employers see this beside their result.',
    benchmarkPractice: 'These are made-up data, not real employers. Only the example scans show them.',
    logo: {
      shown: 'Your logo stands in the report too.',
      instead: 'The report shows your name in letters.',
      faults: {
        'not-found': {
          problem: 'The logo was not found.',
          cure: 'Put the file in the folder host on the server. Or write in host.json: "logo": null.',
        },
        'other-kind': {
          problem: 'The report cannot show this picture.',
          cure: 'It can only show png or jpg. Save the logo that way and put that name at "logo".',
        },
        'too-large': {
          problem: 'The picture is too large for the report.',
          cure: 'Make it smaller: at most {limit} kB, and at most 2000 by 2000 pixels.',
        },
        damaged: {
          problem: 'The report cannot read this picture.',
          cure: 'Save the logo once more as png, or as jpg in ordinary colours (rgb).',
        },
      },
    },
    benchmarkBuild: 'Count files from participants',
  },
  wholeFile: 'the whole file',
  problems: {
    empty: { problem: 'The file is empty.', cure: 'Put its content back, or take the file out.' },
    'too-large': {
      problem: 'The file is larger than {limit} MB.',
      cure: 'Make it smaller, or check that this is the right file.',
    },
    'web-page': {
      problem: 'The server sends a web page instead of this file.',
      cure: 'Check that the file is there and the name is right.',
    },
    'other-format': { problem: 'The format says: {found}.', cure: 'Write there: "{wanted}".' },
    'newer-version': {
      problem: 'This file is from a newer version ({found}).',
      cure: 'Put the newest scan on the server, or write: "formatVersion": 1.',
    },
    missing: {
      problem: 'This is missing.',
      cure: 'Add it, as in README.md. If you do not know it and it may be empty, write null.',
    },
    'wrong-value': { problem: 'It says: {found}.', cure: 'What belongs here is {expected}.' },
    'too-long': { problem: 'This text is too long.', cure: 'Keep it to {limit} characters at most.' },
    'not-allowed': { problem: 'It says: {found}.', cure: 'This is what may be here: {allowed}.' },
    'unknown-id': {
      problem: '{kind} {found} is not known to us.',
      cure: 'Check that the name is spelt right.',
    },
    'repeated-id': {
      problem: 'The name {found} is in it twice.',
      cure: 'Give each its own name, or take 1 out.',
    },
    'reserved-id': {
      problem: 'The name {found} belongs to the example scans.',
      cure: 'Choose another name.',
    },
    'no-theme': {
      problem: 'No theme and no practice is named here.',
      cure: 'Name at least one. Otherwise nobody sees this help.',
    },
    'other-region': {
      problem: 'It says {found}, but host.json names this file at {wanted}.',
      cure: 'Make the names the same, or choose another file in host.json.',
    },
    'other-questionnaire': {
      problem: 'These figures belong to version {found} of the questions. The scan has version {wanted}.',
      cure: 'Count the participants again with the new questions. Old and new scores do not fit side by side.',
    },
    'period-backwards': {
      problem: 'The end of the period ({found}) lies before its start.',
      cure: 'Make the file again and change nothing in it.',
    },
    'too-few-for-cuts': {
      problem: 'This division needs {wanted} employers or more. Here there are {found}.',
      cure: 'Make the file again and change nothing in it.',
    },
    'cuts-fall': {
      problem: 'These limits do not rise: {found}.',
      cure: 'Make the file again and change nothing in it.',
    },
    'cuts-differ': {
      problem: 'These limits ({found}) do not fit the other limits of this score.',
      cure: 'Make the file again and change nothing in it.',
    },
    'mean-outside': {
      problem: 'The average {found} is not possible with these limits.',
      cure: 'Make the file again and change nothing in it.',
    },
    'repeated-group': {
      problem: 'The group {found} is in it twice.',
      cure: 'Make the file again and change nothing in it.',
    },
    'group-too-large': {
      problem: 'This group has {found} employers. The group it is part of has only {wanted}.',
      cure: 'Make the file again and change nothing in it.',
    },
    'groups-too-large': {
      problem: 'This group has {found} employers. Its parts have {wanted} together.',
      cure: 'Make the file again and change nothing in it.',
    },
    'unknown-field': {
      problem: 'We do not know the field {found}. We leave it out.',
      cure: 'Check that the name is spelt right, or take it out.',
    },
    'repeated-field': {
      problem: 'The field {found} is in it twice. Only the last one counts.',
      cure: 'Take 1 out.',
    },
    'low-contrast': {
      problem: 'The colour {found} is too light to read well. We use {used}.',
      cure: 'Choose a darker colour, or take this one.',
    },
  },
  broken: {
    'extra-comma': { problem: 'There is one comma too many.', cure: 'Take that comma out.' },
    'missing-comma': { problem: 'A comma is missing.', cure: 'Put a comma at the end of this line.' },
    'missing-colon': { problem: 'A colon is missing.', cure: 'Put a colon between the name and the value.' },
    'missing-name': {
      problem: 'What belongs here is a name between straight quotes.',
      cure: 'Use straight quotes ("), no curly ones, and no notes of your own.',
    },
    quote: {
      problem: 'A text starts here but does not end well.',
      cure: 'Put straight quotes (") around it and keep the text on one line.',
    },
    unfinished: {
      problem: 'The file ends too soon.',
      cure: 'Check that each { and [ is closed again by } and ].',
    },
    'after-end': {
      problem: 'There is more after the end.',
      cure: 'Take out what comes after the last }, or check for one } too many.',
    },
    'too-deep': {
      problem: 'There are too many brackets inside each other.',
      cure: 'Start again with the example in README.md.',
    },
    value: {
      problem: 'What it says here cannot be read.',
      cure: 'Put text between straight quotes ("). Only numbers, true, false and null need none.',
    },
  },
  expected: {
    text: 'a text between quotes, not empty',
    name: 'a text, or a text in 2 languages (nl and en)',
    object: 'a group of fields between { and }',
    list: 'a list between [ and ]',
    truth: 'true or false, without quotes',
    number: 'a number, without quotes',
    id: 'a name of small letters and hyphens, such as help-with-learning',
    day: 'a day, such as "2027-05-22"',
    year: 'a year, such as 2026',
    email: 'an email address of an organisation',
    phone: 'a phone number in digits, or null',
    link: 'an address that starts with https://, or null',
    logo: 'the name of a picture in this folder, such as "logo.svg", or null',
    'offers-file': 'a file in the folder offers, such as "offers/limburg.json", or null',
    colour: 'a colour, such as "#1764ab"',
    'short-list': 'a list of 500 parts at most',
    sector: 'a letter from A to S',
    'benchmark-file': 'a file in the folder benchmarks, such as "benchmarks/spring.json"',
    points: 'a score from 0 to 100, in steps of 5',
    companies: 'a number of employers of 10 or more, in steps of 5',
    quarter: 'a quarter, such as "2026-Q3"',
    version: 'a version, such as "1.0.0"',
    'two-cuts': 'a list of 2 scores',
    'nine-cuts': 'a list of 9 scores',
  },
  kinds: { theme: 'The theme', practice: 'The practice', region: 'The region', scope: 'The pillar or theme' },
}
