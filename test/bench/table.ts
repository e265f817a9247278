import { isRed, type Figure } from './figure'

/** The figures as one aligned table of text. */
export function tableOf(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.row,
    `${shown(figure.value)} ${figure.unit}`,
    figure.budget === null ? '' : `≤ ${figure.budget} ${figure.unit}`,
    figure.budget === null ? '' : isRed(figure) ? 'RED' : 'ok',
    figure.beside,
  ])
  const cells = [['what', 'figure', 'budget', '', 'beside'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  return cells
    .map((row) =>
      row.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)))).join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

function shown(value: number): string {
  return Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 1) : 'none'
}

/** Chinese characters stand two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0)
}
