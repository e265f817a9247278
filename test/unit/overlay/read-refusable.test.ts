// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { readRefusable } from '../../../lib/overlay/read-refusable'
import type { AfterSaleStatus } from '../../../lib/schema/after-sale'
import { qianniuRefuseLabels } from '../../../lib/sites/qianniu/refuse-labels'

function refusable(html: string, status: AfterSaleStatus = 'awaiting-merchant'): boolean | null {
  document.body.innerHTML = html
  for (const element of document.querySelectorAll<HTMLElement>('button,a'))
    element.getClientRects = () => (element.hidden ? [] : [new DOMRect()]) as never
  return readRefusable([document], { status }, qianniuRefuseLabels)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('does the page offer a refusal?', () => {
  it.each<[string, string, boolean | null]>([
    ['a control that begins one', '<button>同意退款</button><button>拒绝退款申请</button>', true],
    ['others, but none that refuses', '<button>同意退款</button><button>备注</button>', false],
    ['the word in the menu only', '<nav><a>拒绝</a></nav><button>同意退款</button>', false],
    ['a hidden one', '<button>同意退款</button><button hidden>拒绝退款申请</button>', false],
    ['nothing that could be told by', '<button>备注</button>', null],
    ['not drawn yet', '', null],
  ])('%s', (_, html, expected) => {
    expect(refusable(html)).toBe(expected)
  })

  it('can’t be told of a ticket that waits for somebody else', () => {
    expect(refusable('<button>同意退款</button>', 'awaiting-buyer-return')).toBeNull()
  })
})
