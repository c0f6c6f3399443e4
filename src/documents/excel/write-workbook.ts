import type { Language } from '../../content/texts.ts'
import type { Table } from '../../domain/register/table.ts'
import { columnName, escapeXml, sheetXml } from './sheet-xml.ts'
import { writeZip } from '../zip/write-zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What a browser calls an Excel file. */
export const workbookType = `${types}.sheet`

/**
 * An Excel file (.xlsx) with a sheet per table. The same tables give the same bytes: no clock, no chance, and nothing
 * is packed. Why not by a library: docs/decisions/0025-register-as-a-sheet.md.
 */
export function writeWorkbook(tables: readonly Table[], language: Language): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(tables.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(tables)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...tables.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles(language)],
    ...tables.map((table, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(table),
    ]),
  ]
  return writeZip(files.map(([path, text]) => ({ path, bytes: encoder.encode(text) })))
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ['/xl/styles.xml', `${types}.styles+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${types}.worksheet+xml`,
    ]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  const rels = 'application/vnd.openxmlformats-package.relationships+xml'
  const defaults = `<Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>`
  return `${head}<Types xmlns="${packaged}/content-types">${defaults}${overrides.join('')}</Types>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  // Excel wants the range of a filter as a name too, or it forgets the filter.
  const filters = tables.map(({ name, columns, rows }, index) => {
    const range = `'${escapeXml(name)}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`
  })
  return [
    `${head}<workbook xmlns="${main}" xmlns:r="${office}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${filters.join('')}</definedNames>`,
    '</workbook>',
  ].join('')
}

const dayFormats: Record<Language, string> = { nl: 'dd\\-mm\\-yyyy', en: 'dd/mm/yyyy' }

/** The looks of the cells, in the order of `style` in sheet-xml.ts. Days as people write them in the language. */
function styles(language: Language): string {
  const day = dayFormats[language]
  const wrapped = '<alignment vertical="top" wrapText="1"/>'
  const top = '<alignment vertical="top"/>'
  const look = (attributes: string, inside: string) =>
    `<xf fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" ${attributes}>${inside}</xf>`
  const looks = [
    look('numFmtId="0"', wrapped),
    look('numFmtId="0" applyFont="1" applyFill="1"', wrapped)
      .replace('fontId="0"', 'fontId="1"')
      .replace('fillId="0"', 'fillId="2"'),
    look('numFmtId="164" applyNumberFormat="1"', top),
    look('numFmtId="1" applyNumberFormat="1"', top),
    look('numFmtId="0" quotePrefix="1"', wrapped),
  ]
  const font = (inside: string) => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`
  const fill = (inside: string) => `<fill>${inside}</fill>`
  return [
    `${head}<styleSheet xmlns="${main}">`,
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${day}"/></numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3">',
    fill('<patternFill patternType="none"/>'),
    fill('<patternFill patternType="gray125"/>'),
    fill('<patternFill patternType="solid"><fgColor rgb="FFF7F4EE"/><bgColor indexed="64"/></patternFill>'),
    '</fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
