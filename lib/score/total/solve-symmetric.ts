/** Solves a small symmetric system; `inverse` = the diagonal of the matrix's inverse. `null` = singular. */
export function solveSymmetric(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): { x: number[]; inverse: number[] } | null {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0, ...right.map((_, j) => (i === j ? 1 : 0))])
  const largest = Math.max(...matrix.map((row, i) => Math.abs(row[i] ?? 0)))
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotOf(rows, column)
    const chosen = rows[pivot]
    const current = rows[column]
    if (!chosen || !current || Math.abs(chosen[column] ?? 0) < 1e-9 * largest) return null
    rows[pivot] = current
    rows[column] = chosen.map((value) => value / (chosen[column] ?? 1))
    eliminate(rows, column)
  }
  return {
    x: rows.map((row) => row[size] ?? 0),
    inverse: rows.map((row, i) => row[size + 1 + i] ?? 0),
  }
}

function pivotOf(rows: readonly (readonly number[])[], column: number): number {
  let best = column
  for (let row = column + 1; row < rows.length; row += 1)
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row
  return best
}

function eliminate(rows: number[][], column: number): void {
  const pivot = rows[column] ?? []
  for (const [at, row] of rows.entries()) {
    const by = row[column] ?? 0
    if (at !== column && by !== 0) rows[at] = row.map((value, index) => value - by * (pivot[index] ?? 0))
  }
}
