import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { conversationOf, findReplyBox, readChat } from '../../../../lib/sites/douyin/read-chat'
import { contextOf } from '../../../support/read-saved'

const URL = 'https://im.jinritemai.com/pc_seller_v2/main/workspace'
const read = (html: string) => readChat(contextOf(html, URL))

const LIST = `<div class="scroller_content"><div data-kora="conversation" data-qa-id="qa-conversation-chat-item">
  <span data-qa-id="qa-conversation-nickname">别的买家</span><div>订单编号 690000000000000009 什么时候发货</div></div></div>`
const ORDERS = `<div class="ecom-collapse"><div class="ecom-collapse-item">
  <div role="button" aria-expanded="true">690000000000000001 <span class="i-icon-flag"></span></div><div>实付金额 ¥59.90</div></div>
  <div class="ecom-collapse-item"><div role="button" aria-expanded="false">690000000000000002</div></div></div>`
const row = (inner: string): string =>
  `<div class="msgItemWrap" data-qa-id="qa-message-warpper">${inner}</div>`
const said = (...[id, side, content, head = '']: [string, string, string, string?]): string =>
  row(
    `<div class="h4_messageCard" data-id="${id}"><img alt="头像"><div>${head}<div class="leaveMessage ${side}">${content}</div></div></div>`,
  )
const text = (words: string): string => `<pre><span>${words}</span></pre>`
const head = (name: string, time = ''): string =>
  `<div class="x"><span>${name}</span> <span>${time}</span></div>`

const page = (rows: string): string => `${LIST}<div id="workspace-chat">
  <div id="topbar-left-info"><span>示例买家</span><span>添加备注</span></div>
  <div class="messageList">${rows}</div><div class="quick-reply">快捷回复</div>
  <div id="im-input-box"><textarea data-qa-id="qa-send-message-textarea" placeholder="发送给 示例买家，使用Enter 发送消息">草稿</textarea>
  <div role="button" data-qa-id="qa-send-message-button">发 送</div></div></div>${ORDERS}`

const ROWS =
  row('<div data-id="demo_CsAssign_1">客服小A接入</div>') +
  said('900001', 'messageNotMe', text('什么时候退款？我电话13812345678')) +
  said('900002', 'messageIsMe', text('您好，正在为您核实')) +
  row(
    '<div data-id="900003"><div class="chatd-card"><div class="pigeon-card-place-holder-text"><span class="content"><span>示例保温杯 500ml</span></span></div><span>59</span><span>.90</span><div><button><span>邀请下单</span></button></div></div></div>',
  ) +
  row('') +
  said('900004', 'messageIsMe', text('在的'), head('智能客服', '2026/11/20 09:00:00')) +
  said('900005', 'messageNotMe', '<img alt="图片">', head('示例买家', '09:01:00')) +
  said(
    '900006',
    '',
    '<span class="file-name" title="检测报告.pdf">检测报…</span><a>下载</a>',
    head('客服小A', '昨天 09:01'),
  ) +
  said('900001', 'messageNotMe', text('什么时候退款？我电话13812345678'))

describe('a 飞鸽 conversation', () => {
  const brief = (html: string) =>
    read(html).conversation?.messages.map(({ id, from, kind, text: words, at }) => [
      id,
      from,
      kind,
      words,
      at,
    ])

  it('is read with its senders, kinds and times; a message occurs once', () => {
    expect(brief(page(ROWS))).toEqual([
      ['demo_CsAssign_1', 'system', 'text', '客服小A接入', null],
      ['900001', 'buyer', 'text', '什么时候退款？我电话1**********', null],
      ['900002', 'agent', 'text', '您好，正在为您核实', null],
      ['900003', 'buyer', 'card', '示例保温杯 500ml', null],
      ['900004', 'robot', 'text', '在的', '2026-11-20T09:00:00+08:00'],
      ['900005', 'buyer', 'image', '', null],
      ['900006', 'agent', 'card', '检测报告.pdf', '2026-11-19T09:01:00+08:00'],
    ])
  })

  it('has the orders of its own panel, the buyer of its header, and the agent of a label', () => {
    const { conversation, unread } = read(page(ROWS))
    expect(conversation).toMatchObject({
      platform: 'douyin',
      orderIds: ['690000000000000001', '690000000000000002'],
      buyerName: '示例买家',
    })
    expect(conversation?.messages.at(-1)?.agentName).toBe('客服小A')
    expect(unread).toEqual([])
  })

  it('is the same when data-qa-ids are gone and classes are bare hashes', () => {
    const bare = page(ROWS)
      .replace(/ data-qa-id="[^"]*"/g, '')
      .replace(
        /class="(?:h4_messageCard|x|messageList|quick-reply|content)"/g,
        'class="Q0ZcClfcpfuWyhFPU3gR"',
      )
    expect(brief(bare)).toEqual(brief(page(ROWS)))
    expect(read(bare).conversation?.orderIds).toEqual(['690000000000000001', '690000000000000002'])
  })

  it('gives a bare time of day the date of the line before it', () => {
    const rows =
      '<div>昨天 08:00</div>' +
      said('1', 'messageNotMe', text('在吗')) +
      said('2', 'messageNotMe', text('人呢'), head('示例买家', '08:05:10')) +
      '<div>2026-11-20</div>' +
      said('3', 'messageIsMe', text('在'), head('客服小A', '09:00'))
    expect(brief(page(rows))?.map((message) => message.at(-1))).toEqual([
      '2026-11-19T08:00:00+08:00',
      '2026-11-19T08:05:10+08:00',
      '2026-11-20T09:00:00+08:00',
    ])
  })

  it('names no masked buyer', () => {
    expect(read(page(ROWS).replaceAll('示例买家', '晴**')).conversation?.buyerName).toBeNull()
  })

  it('says so when senders cannot be told', () => {
    const rows = row(`<div data-id="1">${text('您好')}</div>`) + row(`<div data-id="2">${text('在吗')}</div>`)
    const { conversation, unread } = read(page(rows))
    expect(conversation?.messages).toEqual([])
    expect(unread).toMatchObject([{ field: 'messages' }])
  })

  it('takes a reversed row for the agent’s', () => {
    const rows =
      `<div class="msgItemWrap" style="display:flex;flex-direction:row-reverse"><img alt="头像"><div data-id="1">${text('稍等')}</div></div>` +
      `<div class="msgItemWrap"><img alt="头像"><div data-id="2">${text('好')}</div></div>`
    expect(brief(page(rows))?.map(([, from]) => from)).toEqual(['agent', 'buyer'])
  })

  it('makes the same ids again where the page has none', () => {
    const rows = (said('', 'messageNotMe', text('在吗')) + said('', 'messageNotMe', text('在吗'))).replaceAll(
      ' data-id=""',
      '',
    )
    const ids = (html: string) => read(html).conversation?.messages.map(({ id }) => id)
    expect(new Set(ids(page(rows))).size).toBe(2)
    expect(ids(page(rows))).toEqual(ids(page(rows)))
  })

  it('is none when none is open', () => {
    expect(read(`${LIST}<div id="workspace-chat">您尚未选择会话</div>`)).toMatchObject({
      conversation: null,
      unread: [],
    })
  })
})

describe('the reply box', () => {
  it('is the box, also in a frame, and never a bubble', () => {
    const { document } = new JSDOM(page(ROWS)).window
    expect(findReplyBox(document)?.tagName).toBe('TEXTAREA')
    expect(conversationOf(document)).toBe('示例买家')
    expect(findReplyBox(new JSDOM('<pre class="edit">您好</pre>').window.document)).toBeNull()
  })

  it("takes a row under the shop's own name for the shop's, without a side", () => {
    const html = page(
      said('1', 'messageNotMe', text('在吗')) + said('2', 'bubble', text('您好'), head('示例小铺')),
    )
    const shop = { shopId: null, shopName: '示例小铺' }
    const { conversation } = readChat(contextOf(html, URL, shop))
    expect(conversation?.messages.map(({ from }) => from)).toEqual(['buyer', 'agent'])
  })
})
