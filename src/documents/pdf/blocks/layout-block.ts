import type { ReportBlock } from '../../../domain/report/report-model.ts'
import type { PageBreak } from '../paginate.ts'
import type { Layout, Piece } from '../pieces.ts'
import { layoutBars } from './bars.ts'
import { layoutCard } from './card.ts'
import { layoutContents } from './contents.ts'
import { layoutDials } from './dials.ts'
import { layoutFrame } from './frame.ts'
import { layoutHeading } from './heading.ts'
import { layoutList } from './list.ts'
import { layoutListPair } from './list-pair.ts'
import { layoutLinks } from './links.ts'
import { layoutMasthead } from './masthead.ts'
import { layoutMix } from './mix.ts'
import { layoutParagraph } from './paragraph.ts'
import { layoutSideBySide } from './side-by-side.ts'
import { layoutTable } from './table.ts'
import { layoutWriting } from './writing.ts'

/** The pieces of one block, in reading order; a block without content has none. */
export function layoutBlock(block: ReportBlock, layout: Layout): (Piece | PageBreak)[] {
  switch (block.kind) {
    case 'page-break':
      return [null]
    case 'masthead':
      return layoutMasthead(block, layout)
    case 'contents':
      return layoutContents(block, layout)
    case 'heading':
      return layoutHeading(block, layout)
    case 'paragraph':
      return layoutParagraph(block, layout)
    case 'list':
      return layoutList(block, layout)
    case 'list-pair':
      return layoutListPair(block, layout)
    case 'frame':
      return layoutFrame(block, layout)
    case 'bars':
      return layoutBars(block, layout)
    case 'dials':
      return layoutDials(block, layout)
    case 'table':
      return layoutTable(block, layout)
    case 'card':
      return layoutCard(block, layout)
    case 'links':
      return layoutLinks(block, layout)
    case 'mix':
      return layoutMix(block, layout)
    case 'side-by-side':
      return layoutSideBySide(block, layout)
    case 'lines':
    case 'fields':
    case 'options':
      return layoutWriting(block, layout)
  }
}
