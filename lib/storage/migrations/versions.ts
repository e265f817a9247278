import { v001 } from './v001'
import { v002 } from './v002'
import { v003 } from './v003'
import type { Version } from './version'

/**
 * Every version ever shipped, oldest first. To add one: write `v004.ts`, list it here, and freeze a sample of
 * it as `test/migrations/v004.json`; the migration test fails until the sample is there.
 */
export const VERSIONS: readonly Version[] = [v001, v002, v003]
