import type { ReactNode } from 'react'
import { Tab } from '../app/kit'
import { variant } from '../boot'
import { useRefusal } from '../refuse/refusals'
import { useAccount } from '../app/use-account'
import { card, detail as css } from '../app/console-classes'
import { clockText } from '../wire/shown-text'
import type { WireTalk } from '../wire/wire-types'

function TalkItem({ name, time, info }: WireTalk) {
  return (
    <li className={css.talk}>
      <div>
        <b>{name}</b> <span className={card.sub}>{time}</span>
      </div>
      <div className={css.talkText}>{info}</div>
    </li>
  )
}

/** The other pane stands in the document, hidden, with words of an earlier after-sale. source: 'inferred' */
function TalkTabs({ children }: { children: ReactNode }) {
  return (
    <Tab lazyLoad={false}>
      <Tab.Item key="talk" title="协商记录">
        {children}
      </Tab.Item>
      <Tab.Item key="earlier" title="历史售后">
        <p>退款编号:200000000000000017</p>
        <p>退款金额:￥9.90 原因:少件/漏发 拒绝了售后申请</p>
      </Tab.Item>
    </Tab>
  )
}

/** 协商记录, newest first, with the refusal confirmed on this page on top. source: fields 'seen' on G1 pages */
export function TalkRecord({ disputeId, entries }: { disputeId: string; entries: WireTalk[] }) {
  const refusal = useRefusal(disputeId)
  const account = useAccount()
  const own: WireTalk[] =
    refusal === undefined
      ? []
      : [
          {
            identity: 'seller',
            name: account?.shopName ?? '',
            time: clockText(new Date(refusal.at).toISOString()),
            info: `卖家拒绝了退款申请\n拒绝原因：${refusal.reason}\n拒绝说明：${refusal.note}`,
          },
        ]
  const entriesShown = (
    <ul>
      {[...own, ...entries].map((entry, index) => (
        <TalkItem key={index} {...entry} />
      ))}
    </ul>
  )
  return (
    <div className={card.card}>
      {variant.talk === 'card' ? <h3 className={card.title}>协商记录</h3> : null}
      {variant.talk === 'card' ? entriesShown : <TalkTabs>{entriesShown}</TalkTabs>}
    </div>
  )
}
