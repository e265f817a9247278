import type { ExcerptLine } from './excerpt-text'

const WIDTH = 720
const PAD = 28
const LINE = 30
const FONT = '18px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

/**
 * Breaks a text into lines no wider than `width`, between any two characters as Chinese is set. `measure` gives the
 * width of a text. A text without a character gives one empty line.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (line !== '' && measure(line + character) > width) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}

/**
 * Draws lines of text as a PNG, dark on white whatever the theme, since it is for the platform's form. `null` where
 * the browser draws none. Nothing is asked of any network.
 */
export async function drawLines(lines: readonly ExcerptLine[]): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.font = FONT
  const rows = lines.flatMap(({ text, heading }) =>
    wrapText(text, WIDTH - 2 * PAD, (part) => pen.measureText(part).width).map((part) => ({ part, heading })),
  )
  canvas.width = WIDTH
  canvas.height = rows.length * LINE + 2 * PAD
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.textBaseline = 'middle'
  for (const [index, { part, heading }] of rows.entries()) {
    pen.font = heading ? `600 ${FONT}` : FONT
    pen.fillStyle = heading ? '#0f766e' : '#16211f'
    pen.fillText(part, PAD, PAD + (index + 0.5) * LINE)
  }
  return await new Promise((done) => canvas.toBlob(done, 'image/png'))
}
