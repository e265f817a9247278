import type { OwnScript } from '../../schema/reply-script'

/**
 * The consoles' quick phrases as plain text. No public source shows the form in which 飞鸽 or 千牛 take them (inferred):
 * a line a phrase, `分组<TAB>快捷编码<TAB>内容`, which both a person and a spreadsheet can paste from. Line ends inside a
 * phrase become ` / `.
 */
export function phrasesOf(scripts: readonly OwnScript[]): string {
  return scripts.map(({ category, aim, text }) => [category, aim, text].map(oneLine).join('\t')).join('\r\n')
}

/**
 * Rows of a table (heads first) from phrases: with tabs 分组, 编码, 内容 (the last column is the text, the first of three
 * the group); without tabs a phrase a line, under the group that a line `【分组】` or `# 分组` has named.
 */
export function rowsOfPhrases(text: string): string[][] {
  const rows: string[][] = [['分类', '标题', '内容']]
  let group = ''
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const heading = /^(?:#\s*(.+)|【(.+)】)\s*$/.exec(line.trim())
    if (heading) {
      group = (heading[1] ?? heading[2] ?? '').trim()
      rows.push(['', '', ''])
      continue
    }
    rows.push(rowOfLine(line, group))
  }
  return rows
}

function rowOfLine(line: string, group: string): string[] {
  const cells = line.split('\t').map((cell) => cell.trim())
  const content = cells.at(-1) ?? ''
  if (cells.length === 1) return [group, '', content]
  if (cells.length === 2) return [group || (cells[0] ?? ''), '', content]
  return [cells[0] ?? '', cells[1] ?? '', content]
}

function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' / ').replace(/\t/g, ' ')
}
