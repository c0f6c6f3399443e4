import type { ReportBlock, ReportTable } from '../../domain/report/report-model.ts'
import styles from './paper.module.css'

/** The blocks of a sheet as the PDF has them, for the print view and for a sheet that is only read. */
export function PaperBlocks({ blocks }: { blocks: readonly ReportBlock[] }) {
  return blocks.map((block, index) => <PaperBlock key={`${block.kind}-${index}`} block={block} />)
}

/** One block; a sheet is made of these kinds only. */
function PaperBlock({ block }: { block: ReportBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Title = block.level === 3 ? 'h3' : 'h2'
      return <Title>{block.text}</Title>
    }
    case 'paragraph':
      return <p className={styles[block.tone]}>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'list-pair':
      return (
        <div className={styles.pair}>
          {block.lists.map(({ title, items }) => (
            <section key={title}>
              <h2>{title}</h2>
              <PaperBlock block={{ kind: 'list', items }} />
            </section>
          ))}
        </div>
      )
    case 'frame':
      return (
        <div className={styles.frame}>
          <h3>{block.title}</h3>
          {block.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )
    case 'lines':
      return (
        <div className={styles.lines}>
          <p>{block.label}</p>
          {Array.from({ length: block.count }, (_, index) => (
            <span key={index} />
          ))}
        </div>
      )
    case 'table':
      return <PaperTable table={block} />
    default:
      return null
  }
}

function PaperTable({ table }: { table: ReportTable }) {
  const { caption, columns, rows, isForWriting } = table
  return (
    <table className={isForWriting ? styles.writing : styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, share, align }) => (
            <th key={title} scope="col" style={{ width: `${share * 100}%`, textAlign: align }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, emphasis }, row) => (
          <tr key={`${row}-${cells[0] ?? ''}`} className={emphasis === 'total' ? styles.total : undefined}>
            {cells.map((cell, column) => {
              const style = { textAlign: columns[column]?.align }
              return column === 0 ? (
                <th key={columns[column]?.title} scope="row" style={style}>
                  {cell}
                </th>
              ) : (
                <td key={columns[column]?.title} style={style}>
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
