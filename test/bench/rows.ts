import type { Bench } from './figure'
import { bytes } from './rows/bytes'
import { read } from './rows/read'

/** Every row of the table, quick ones first. */
export const ROWS: Bench[] = [bytes, read]
