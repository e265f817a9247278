import type { ReplyScript } from '../../schema/reply-script'
import { addressScripts } from './address'
import { afterRefundScripts } from './after-refund'
import { afterRefusalScripts } from './after-refusal'
import { ticketScripts } from './by-ticket'
import { compensationScripts } from './compensation'
import { damageScripts } from './damage'
import { empathyScripts } from './empathy'
import { escalationScripts } from './escalation'
import { evidenceRequestScripts } from './evidence-request'
import { firstAnswerScripts } from './first-answer'
import { goodbyeScripts } from './goodbye'
import { guideReturnScripts } from './guide-return'
import { invoiceScripts } from './invoice'
import { logisticsScripts } from './logistics'
import { lostParcelScripts } from './lost-parcel'
import { missingScripts } from './missing'
import { orderPaymentScripts } from './order-payment'
import { priceProtectionScripts } from './price-protection'
import { productScripts } from './product'
import { promotionScripts } from './promotion'
import { qualityScripts } from './quality'
import { remorseScripts } from './remorse'
import { reshipScripts } from './reship'
import { scriptOf } from './script'
import { seasonScripts } from './season'
import { sizeScripts } from './size'
import { smalltalkScripts } from './smalltalk'
import { stalledParcelScripts } from './stalled-parcel'
import { surveyScripts } from './survey'
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
  ...stalledParcelScripts,
  ...lostParcelScripts,
  ...logisticsScripts,
  ...reshipScripts,
  ...addressScripts,
  ...priceProtectionScripts,
  ...compensationScripts,
  ...invoiceScripts,
  ...productScripts,
  ...orderPaymentScripts,
  ...promotionScripts,
  ...seasonScripts,
  ...surveyScripts,
  ...smalltalkScripts,
  ...goodbyeScripts,
].map(scriptOf)
