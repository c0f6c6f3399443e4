import { themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { onlyInChromium } from './pages/engines.ts'
import { expect, test } from './pages/journey.ts'
import { LibraryPage, PracticePage } from './pages/library-pages.ts'

const { structure, content } = wordsOf('nl')
const lever = structure.levers[0]!
const theme = themesOf(structure)[0]!.id
const total = Object.keys(content.practices).length

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('every practice stands in the library, which needs no scan', async ({ start, visit, words }) => {
      await start.link(words.ui.shell.libraryLink).click()
      const library = await LibraryPage.shown(visit)
      await expect(library.practices).toHaveCount(total)
      const practice = await library.open('make-it-work')
      await practice.expectFocusOnTitle()
      await expect(practice.addButton).toHaveCount(0)
    })

    test('a choice stands in the address, and the way back leads to the same list', async ({
      visit,
      page,
      browserName,
    }) => {
      onlyInChromium(browserName, 'roleAfterChoice')
      const library = await LibraryPage.visit(visit)
      await library.list('lever').selectOption(lever)
      await library.list('effort').selectOption('small')
      await expect(page).toHaveURL(new RegExp(`#/library/effort=small&lever=${lever}$`))
      const found = await library.practices.allInnerTexts()
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(total)
      await library.practices.first().click()
      await expect(library.title).toHaveText(found[0]!)
      await page.goBack()
      await LibraryPage.shown(visit)
      expect(await library.practices.allInnerTexts()).toEqual(found)
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`#/library/lever=${lever}$`))
      await expect(library.list('effort')).toHaveValue('')
    })
  })
}

test('a shared address shows the same list in another language', async ({ visit }) => {
  const library = await LibraryPage.visit(visit, `/#/library/words=a%2Fb+%26+50%25&theme=${theme}`)
  await expect(library.searchField).toHaveValue('a/b & 50%')
  await library.switchLanguage('en')
  const inEnglish = await LibraryPage.shown({ ...visit, words: wordsOf('en') })
  await expect(inEnglish.searchField).toHaveValue('a/b & 50%')
  await expect(inEnglish.list('theme')).toHaveValue(theme)
})

test('a practice has an address of its own, and an unknown one says so', async ({ visit, page, words }) => {
  await page.goto('/#/practice/learning-pairs')
  await PracticePage.shown(visit, 'learning-pairs')
  await page.goto('/#/practice/no-such-practice')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.practice.missingTitle)
})

test('the register is searched by name, and leads to practices', async ({ visit, page, words }) => {
  const library = await LibraryPage.visit(visit)
  await library.openRegister()
  await page.getByRole('searchbox', { name: words.library.register.search }).fill('make it')
  const link = page.locator('main').getByRole('listitem').getByRole('link')
  await expect(link).toHaveCount(1)
  await link.click()
  await PracticePage.shown(visit, 'make-it-work')
})
