import type { ReportBlock } from '../../src/domain/report/report-model.ts'

/** Some texts of each block that must be read one after the other. */
export function textsInOrder(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'masthead':
      return [block.product, block.company, ...block.facts]
    case 'contents':
      return [block.title]
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'bars':
      return [block.message, ...block.bars.map(({ label }) => label)]
    case 'dials':
      return [block.message, ...block.dials.map(({ label }) => label)]
    case 'mix':
      return [block.message]
    case 'list-pair':
      return block.lists.flatMap(({ title, items, empty }) => [
        title,
        ...(items.length > 0 ? items : [empty]),
      ])
    case 'card':
      return [block.title, ...block.facts, ...block.lines.flatMap(({ label, text }) => [label, text])]
    case 'links':
      return [
        block.intro ?? '',
        ...block.links.flatMap(({ text, address }) => [text, address.replace('tel:', '')]),
      ]
    case 'frame':
      return [block.title, ...block.paragraphs, ...(block.writing ?? []).flatMap(textsInOrder)]
    case 'lines':
      return [block.label]
    case 'fields':
      return block.labels
    case 'options':
      return [block.label, ...block.options.map(({ text }) => text), ...(block.apart ?? [])]
    case 'side-by-side':
      return block.places.flatMap(textsInOrder)
    case 'table':
      return [block.caption, ...block.rows.flatMap(({ cells }) => cells)]
    case 'page-break':
      return []
  }
}
