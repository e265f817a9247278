import type { Platform } from '../../schema/platform'
import type { VisibleNode } from '../visible-tree'

type NodeTest = (node: VisibleNode) => boolean

/** How one site's chat page is put together: stable marks first, structure where they are missing. */
export interface ChatWords {
  platform: Platform
  /** What a message's row looks like, the surest first; the first kind that the page has is used. */
  rows: readonly NodeTest[]
  /** Attributes of a row, or of something in it, that hold the message's id. */
  idAttributes: readonly string[]
  /** Ids of lines that the platform writes. */
  systemId: RegExp
  isAgentSide: NodeTest
  isBuyerSide: NodeTest
  /** Sender's label and content of a row where they are marked; else told apart by their form and order. */
  isNick: NodeTest
  isContent: NodeTest
  /** The part of the page that names the buyer of the open conversation. */
  header: NodeTest
  /** Where the platform says that no conversation is open. */
  noneOpen: RegExp
  /** The list of conversations: other buyers'. */
  otherConversations: NodeTest
  /** Order numbers of the open conversation, the surest first. */
  orders: readonly NodeTest[]
}

/** Words of robots beside or in place of an agent's name. */
export const ROBOT = /智能客服|机器人|智能助手|AI客服|店小蜜|阿里小蜜|自动回复/

/** Labels that only a shop's side has: `店铺:客服`, a shop's own name, 客服…. */
export const SHOP_LABEL = /^[^:：\s]{2,30}[:：][^:：\s]{1,20}$|^.{0,20}客服|(?:旗舰|专卖|专营|企业|官方)店$/

/** What the platform writes between messages. */
export const SYSTEM_TEXT =
  /^(?:客服.{0,20}接入|.{0,20}(?:加入|进入|离开)(?:了)?(?:会话|聊天)|现在是人工客服为您服务|您超时未回复|系统(?:消息|提示|关闭会话)|用户已等待|(?:本次)?会话已?(?:结束|关闭|转接|超时)|.{0,24}撤回了?一条消息|以上是(?:历史|打招呼)|以下(?:是|为)(?:新消息|历史)|已为您转接|.{0,12}转接给)/

/** Receipts and links of a bubble; not part of what was said. */
export const RECEIPT =
  /^(?:已读|未读|送达|已送达|发送中|发送失败|重新发送|复制|撤回|引用|回复|翻译|下载|另存为|打开|更多|已发送)$/
