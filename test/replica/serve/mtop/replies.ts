import { rowsReply, summaryReply } from '../../consoles/qianniu/wire/dispute-rows'
import { detailReply } from '../../consoles/qianniu/wire/dispute-detail'
import { dialectOf } from '../../consoles/qianniu/wire/dialect'
import { storeIndicators } from '../../consoles/qianniu/wire/store-indicators'
import { conversationList, messageList } from '../../consoles/wangwang/wire/chat-replies'
import type { Scene } from '../scene'

type Params = Record<string, unknown>

/** Answers one api of the gateway: its request parameters to the `data` of the reply; null when unknown. */
type MtopAnswer = (params: Params, scene: Scene) => unknown

const DISPUTE = 'mtop.alibaba.refundface2.disputeservice.qianniu.pc'

/** source: 'inferred' as a whole; the console must learn its account from somewhere */
function account(_params: Params, scene: Scene): unknown {
  const { shopId, shopName, otherShops } = scene.shopOf('qianniu')
  const subAccount = scene.traits.extra['subAccount'] ?? null
  return { shopId, shopName, subAccount, otherShops: otherShops.map((other) => other.shopName) }
}

/** The first request of a page asks for the summary, later ones for rows. source: 'seen' */
function disputeList(params: Params, scene: Scene): unknown {
  const { tickets } = scene.shopOf('qianniu')
  const now = Date.parse(scene.options.now)
  if (params['quickQueryChange'] === 'summary') return summaryReply(tickets, now)
  const page = { pageNo: Number(params['pageNo'] ?? 1), pageSize: scene.options.pageSize }
  const words = String(params['unionSearch'] ?? '').trim()
  const found = tickets.filter(
    ({ truth }) => !words || `${truth.orderId} ${truth.afterSaleId}`.includes(words),
  )
  return rowsReply(found, dialectOf(scene), now, page)
}

function disputeDetail(params: Params, scene: Scene): unknown {
  const { tickets } = scene.shopOf('qianniu')
  const ticket = tickets.find(({ truth }) => truth.afterSaleId === params['disputeId'])
  return ticket ? detailReply(ticket, dialectOf(scene)) : { success: false, resultData: null }
}

/** source: api name 'inferred', `componentId` 'seen' */
function report(_params: Params, scene: Scene): unknown {
  const day = scene.shopOf('qianniu').scoreDays.at(-1)
  return day ? { tmallStoreIndicators: storeIndicators(day.sheet) } : { tmallStoreIndicators: null }
}

/** Names are lower case in the gateway's paths. source: 'seen' but for the account and the report */
export const MTOP_ANSWERS: Record<string, MtopAnswer> = {
  [`${DISPUTE}.disputelistv2`]: disputeList,
  [`${DISPUTE}.disputelist`]: disputeList,
  [`${DISPUTE}.disputedetail`]: disputeDetail,
  'mtop.taobao.qianniu.shell.account.get': account,
  'mtop.tmall.voc.report.component.query': report,
  'mtop.taobao.wireless.amp2.paas.conversation.list': conversationList,
  'mtop.taobao.wireless.amp2.im.paas.message.list': messageList,
}
