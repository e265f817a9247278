// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findSendControls } from '../../../lib/overlay/find-send-controls'

function found(html: string): string[] {
  document.body.innerHTML = html
  return findSendControls(document.querySelector('#box')!).map(({ id }) => id)
}

describe('findSendControls', () => {
  it.each([
    [
      'a div that is a button',
      '<div><textarea id="box"></textarea><div role="button" id="a">发 送</div></div>',
      ['a'],
    ],
    [
      'a button in the next block, with what opens beside it',
      '<div><div><pre id="box"></pre></div><div><button id="a"><span>发送</span></button><a id="b">发送设置</a></div></div>',
      ['a', 'b'],
    ],
    ['no other button', '<div><textarea id="box"></textarea><button id="a">邀请下单</button></div>', []],
    ['none far away', `<div><button id="a">发送</button>${'<div>'.repeat(6)}<textarea id="box">`, []],
  ])('finds %s', (_, html, ids) => {
    expect(found(html)).toEqual(ids)
  })
})
