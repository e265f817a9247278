import type { Bench } from './figure'
import { bytes } from './rows/bytes'
import { ingest } from './rows/ingest'
import { observer } from './rows/observer'
import { panel } from './rows/panel'
import { project } from './rows/project'
import { read } from './rows/read'
import { reply } from './rows/reply'
import { sheet } from './rows/sheet'
import { verdict } from './rows/verdict'

/** Every row of the table, quick ones first. */
export const ROWS: Bench[] = [bytes, project, reply, verdict, panel, sheet, read, ingest, observer]
