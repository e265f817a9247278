import { v001 } from './v001'
import type { Version } from './version'

/**
 * Every version ever shipped, oldest first. To add one: write `v002.ts`, list it here, and freeze a sample of
 * it as `test/migrations/v002.json`; the migration test fails until the sample is there.
 */
export const VERSIONS: readonly Version[] = [v001]
