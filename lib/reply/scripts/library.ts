import type { ReplyScript } from '../../schema/reply-script'
import { afterRefundScripts } from './after-refund'
import { afterRefusalScripts } from './after-refusal'
import { ticketScripts } from './by-ticket'
import { damageScripts } from './damage'
import { empathyScripts } from './empathy'
import { escalationScripts } from './escalation'
import { evidenceRequestScripts } from './evidence-request'
import { firstAnswerScripts } from './first-answer'
import { guideReturnScripts } from './guide-return'
import { missingScripts } from './missing'
import { qualityScripts } from './quality'
import { remorseScripts } from './remorse'
import { scriptOf } from './script'
import { sizeScripts } from './size'
import { unshippedScripts } from './unshipped'
import { wrongItemScripts } from './wrong-item'

/** Every script; the order breaks ties between equally fitting ones. */
export const SCRIPTS: readonly ReplyScript[] = [
  ...qualityScripts,
  ...damageScripts,
  ...missingScripts,
  ...wrongItemScripts,
  ...unshippedScripts,
  ...ticketScripts,
  ...firstAnswerScripts,
  ...evidenceRequestScripts,
  ...sizeScripts,
  ...remorseScripts,
  ...guideReturnScripts,
  ...empathyScripts,
  ...afterRefusalScripts,
  ...escalationScripts,
  ...afterRefundScripts,
].map(scriptOf)
