import type { ReplyScript } from '../../schema/reply-script'
import { askingScripts } from './asking'
import { reasonScripts } from './by-reason'
import { firstAnswerScripts } from './first-answer'
import { laterScripts } from './later-stages'
import { scriptOf } from './script'

/** Every script; the order breaks ties between equally fitting ones. */
export const SCRIPTS: readonly ReplyScript[] = [
  ...reasonScripts,
  ...firstAnswerScripts,
  ...laterScripts,
  ...askingScripts,
].map(scriptOf)
