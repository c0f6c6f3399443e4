/** Lists the npm scripts with the first line of what each does. */
const lines = {
  start: 'start the app, ready to use (PORT sets the port)',
  test: 'run all tests, journeys in a real browser included',
  dev: 'develop: serve with live reload',
  build: 'check types and build into dist/',
  check: 'fast read-only sweep: content, types, lint, format, dead code',
  fix: 'format and repair what can be repaired',
  cli: 'the command line: npm run -s cli -- <command>',
  'test:unit': 'unit, property, component, guard and golden tests',
  'test:journeys': 'journeys in a real browser (after a build)',
  'test:long': 'changed files, kills of the browser, a million contributions; takes many minutes',
  'generate:ids': 'register new ids in questions/published-ids.yaml',
  'generate:schemas': 'write public/schemas from the schemas in the code',
  'generate:docs': 'write docs/scoring.md from the content',
  'generate:practice-cohort': 'invent, count and publish the practice cohort of the examples',
  'generate:fonts': 'subset the fonts of the PDF',
  'generate:licences': 'write docs/licences.md and public/licences.txt from the lockfile',
  'generate:icons': 'draw the icons of the installed app',
  release: 'build and pack an upload-ready zip',
  'update:golden': 'accept the present results as golden',
  measure: 'measure first load, answering, scoring, report and counting',
}
for (const [name, text] of Object.entries(lines)) console.log(`npm run ${name.padEnd(24)} ${text}`)
