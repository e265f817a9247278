import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { conversationOf, findReplyBox, isSellerChat, readChat } from '../../../../lib/sites/qianniu/read-chat'
import { contextOf } from '../../../support/read-saved'

const URL = 'https://market.m.taobao.com/app/im/chat/index.html?&uid=cntaobao&gid=&type=web'
const read = (html: string) => readChat(contextOf(html, URL))

interface Who {
  self: string
  peer: string
}
const line = (...[side, nick, time, content]: [string, string, string, string]): string =>
  `<div class="message-item-line"><div class="message-item ${side}"><div class="nick">${nick}</div><div class="time">${time}</div><div class="content">${content}</div></div></div>`
const text = (words: string): string => `<pre class="edit">${words}</pre>`

const core = ({ self, peer }: Who): string => `<div id="ice-container">
 <div class="ww_conversation_list"><div class="conversation-item active"><div class="name">${peer}</div><div class="time">现在</div></div>
  <div class="conversation-item"><div class="name">买家B</div><div>订单号 4100000000000000009</div></div></div>
 <div class="ww_conversation"><div class="ww_header"><span class="name">${peer}</span></div>
  <div class="ww_message"><div class="rc-scrollbars-view">
   ${line('', peer, '2026-01-01 10:00:00', text('可以退款吗，加我微信abc12345'))}
   ${line('self', self, '2026-01-01 10:01:00', text('亲，稍等'))}
   ${line('', peer, '10:02', '<img src="data:,">')}
   <div class="message-item-line"><div class="message-item"></div></div>
   ${line('', '', '2026-01-01 10:02:00', '<div class="im-template-msg dx-msg-wrap"><div class="tpl-wrapper" data-tpl-id="0.PNM"><div class="dx-event-node">去查看</div></div></div>')}
   ${line('self', `${self} <span>智能客服</span>`, '2026-01-01 10:03:00', text('您可以先看看退换说明'))}
   ${line('self', self, '2026-01-01 10:04:00', '<div class="file-msg"><div class="file-name" title="质检报告.pdf">质检…</div><div class="file-size">12KB</div><a class="download-file">下载</a></div>')}
   <div class="message-item-line"><div class="message-item notice"><div class="content"><span>以下为历史消息</span></div></div></div>
  </div></div>
  <div class="ww_input"><div class="editBox"><div class="placeholder">请输入消息</div><pre class="edit" contenteditable="true">草稿</pre></div>
  <button class="send-btn"><span>发送</span></button></div></div>
 <div class="ww_tab">店铺名<div>订单号 <span class="order-id">4100000000000000001</span></div></div></div>`

const SELLER: Who = { self: '栖木旗舰店:小橙', peer: '买家A' }
const BUYER: Who = { self: '买家A', peer: '栖木旗舰店:小橙' }
const framed = (who: Who, top: string): string =>
  `<div class="im-head"><span class="logo">${top}</span></div><iframe srcdoc="${core(who).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`

const MESSAGES = [
  ['buyer', 'text', '可以退款吗，加我微信[微信]', '2026-01-01T10:00:00+08:00'],
  ['agent', 'text', '亲，稍等', '2026-01-01T10:01:00+08:00'],
  ['buyer', 'image', '', null],
  ['buyer', 'card', '去查看', '2026-01-01T10:02:00+08:00'],
  ['robot', 'text', '您可以先看看退换说明', '2026-01-01T10:03:00+08:00'],
  ['agent', 'card', '质检报告.pdf', '2026-01-01T10:04:00+08:00'],
  ['system', 'text', '以下为历史消息', null],
]

describe('a 旺旺 conversation', () => {
  const brief = (html: string) =>
    read(html).conversation?.messages.map(({ from, kind, text: words, at }) => [from, kind, words, at])

  it.each([
    ['alone', core(SELLER)],
    ['in its frame', framed(SELLER, '千牛 接待中心')],
  ])('is read %s', (_, html) => {
    expect(brief(html)).toEqual(MESSAGES)
    expect(read(html).conversation).toMatchObject({ orderIds: ['4100000000000000001'], buyerName: '买家A' })
    expect(read(html).conversation?.messages[1]?.agentName).toBe('栖木旗舰店:小橙')
  })

  it('is told apart by labels and structure where every class is new', () => {
    const renamed = core(SELLER).replace(/class="(?!edit)[^"]*"/g, 'class="zq81"')
    const messages = brief(renamed) ?? []
    for (const message of messages) expect(MESSAGES).toContainEqual(message)
    expect(messages.length).toBeGreaterThanOrEqual(5)
    expect(read(renamed).conversation?.orderIds).toEqual([])
  })
})

describe('whose account it is', () => {
  const isSeller = (html: string): boolean => isSellerChat(contextOf(html, URL))

  it.each([
    ['the own nick is 店铺:客服', core(SELLER), true],
    ['the other side is 店铺:客服', core(BUYER), false],
    ['the other side is a shop under its own name', core({ self: '买家A', peer: '栖木旗舰店' }), false],
    ['the page is the seller’s workbench', framed({ self: '小橙', peer: '买家A' }, '千牛 接待中心'), true],
    ['a buyer’s page that names the product', framed(BUYER, '千牛 接待中心'), false],
    ['nothing tells', core({ self: '小橙', peer: '买家A' }), false],
  ])('%s', (_, html, expected) => {
    expect(isSeller(html)).toBe(expected)
  })

  it('a colleague’s message on the other side is still the shop’s', () => {
    const html = core(SELLER).replace(
      '<div class="message-item-line"><div class="message-item"></div></div>',
      line('', '栖木旗舰店:小蓝', '2026-01-01 10:02:30', text('我来处理')),
    )
    expect(isSeller(html)).toBe(true)
    expect(read(html).conversation?.messages[3]).toMatchObject({
      from: 'agent',
      agentName: '栖木旗舰店:小蓝',
    })
  })
})

describe('the reply box', () => {
  it('is the one pre that can be edited', () => {
    const { document } = new JSDOM(core(SELLER)).window
    expect(findReplyBox(document)?.textContent).toBe('草稿')
    expect(conversationOf(document)).toBe('买家A')
  })
})
