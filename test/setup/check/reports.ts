import { readFileSync, rmSync } from 'node:fs'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** Counts of a Vitest JSON report. A report of an earlier run is removed by `forget` first. */
export function countVitest(file: string): { passed: number; failed: number; note?: string } {
  const report = read<VitestReport>(file)
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + skipped, note: noteOf(skipped) }
}

/** Counts of a Playwright JSON report; a test that needed a second run is a failed one. */
export function countPlaywright(file: string): { passed: number; failed: number; note?: string } {
  const { expected, unexpected, flaky, skipped } = read<PlaywrightReport>(file).stats
  return { passed: expected, failed: unexpected + flaky + skipped, note: noteOf(skipped) }
}

export function forget(...files: string[]): void {
  for (const file of files) rmSync(file, { force: true })
}

function noteOf(skipped: number): string | undefined {
  return skipped > 0 ? `${skipped} skipped or never started: counted as failed.` : undefined
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
