import { resolve } from 'node:path'
import { countPlaywright, countVitest } from './reports'
import type { Stage } from './stage'

export const REPORTS = { unit: '.output/test/unit.json', e2e: '.output/test/e2e.json' }

/** Everything `npm test` proves, dearest first among what can run at once. */
export const STAGES: Stage[] = [
  { name: 'prepare', command: ['wxt', 'prepare'], limitSeconds: 60 },
  { name: 'replica', command: ['tsx', 'test/setup/build-replica.ts'], limitSeconds: 180 },
  { name: 'build chrome', command: ['wxt', 'build'], after: ['prepare'], limitSeconds: 120 },
  {
    name: 'unit, architecture',
    command: ['vitest', 'run', '--config', 'test/vitest.config.ts', '--root', '.', ...vitestReporters()],
    after: ['prepare'],
    limitSeconds: 240,
    count: () => countVitest(REPORTS.unit),
  },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], limitSeconds: 120 },
  {
    name: 'lint',
    command: ['oxlint', '--type-aware', '--deny-warnings', '.'],
    after: ['prepare'],
    limitSeconds: 120,
  },
  { name: 'types', command: ['tsc', '--noEmit'], after: ['prepare'], limitSeconds: 120 },
  {
    name: 'types of the replica',
    command: ['node_modules/.bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
    cwd: 'test/replica',
    limitSeconds: 120,
  },
  {
    name: 'build firefox',
    command: ['wxt', 'build', '-b', 'firefox'],
    after: ['build chrome'],
    limitSeconds: 120,
  },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv2', '--no-config-discovery'],
    after: ['build firefox'],
    limitSeconds: 120,
  },
  {
    name: 'e2e',
    command: ['playwright', 'test', '-c', 'test/playwright.config.ts', '--reporter=list,json'],
    after: ['build chrome', 'replica'],
    alone: true,
    limitSeconds: 540,
    // Absolute: Playwright takes a relative one from its configuration's folder.
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(REPORTS.e2e) },
    count: () => countPlaywright(REPORTS.e2e),
  },
]

function vitestReporters(): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.unit}`]
}
