// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { findRefuseControl } from '../../../lib/overlay/find-refuse-control'
import { douyinRefuseLabels } from '../../../lib/sites/douyin/refuse-labels'
import { qianniuRefuseLabels } from '../../../lib/sites/qianniu/refuse-labels'

const LABELS = { douyin: douyinRefuseLabels, qianniu: qianniuRefuseLabels }

/** What an event on `[data-at]` (or the innermost element of it) finds. */
function find(html: string, site: keyof typeof LABELS = 'douyin', submitLabel: string | null = null) {
  document.body.innerHTML = html
  let at = document.querySelector('[data-at]')!
  while (at.firstElementChild) at = at.firstElementChild
  const path: EventTarget[] = []
  for (let step: Element | null = at; step; step = step.parentElement) path.push(step)
  return findRefuseControl([...path, document, window], LABELS[site], submitLabel)
}

afterEach(() => {
  document.body.innerHTML = ''
})

const dialog = (inside: string): string =>
  `<div role="dialog"><div>拒绝退款</div><label>拒绝原因</label><textarea></textarea>${inside}</div>`

describe('begins a refusal', () => {
  it.each([
    ['button', '<button data-at><span>拒绝</span></button>'],
    ['spaced two characters', '<button data-at><span>拒 绝</span></button>'],
    ['no-break space', '<button data-at>拒\u00a0绝</button>'],
    ['link', '<a data-at>拒绝退货</a>'],
    ['role button', '<div role="button" data-at>拒绝退款申请</div>'],
    ['action menu', '<div><ul role="menu"><li role="menuitem" data-at><span>拒绝退款</span></li></ul></div>'],
    ['span with a hand', '<span style="cursor:pointer" data-at>拒绝</span>'],
    [
      'div in div with a hand',
      '<div style="cursor:pointer" data-at><div style="cursor:pointer">拒绝</div></div>',
    ],
    ['input', '<input type="button" value="拒绝申请" data-at>'],
    ['batch bar with a count', '<button data-at>批量拒绝(12)</button>'],
    ['icon beside the word', '<button data-at><i><svg></svg></i><span>驳回</span></button>'],
    ['named icon', '<button aria-label="拒绝" data-at></button>'],
  ])('%s', (_, html) => {
    for (const site of ['douyin', 'qianniu'] as const) expect(find(html, site)?.role).toBe('begin')
  })

  it('tells a batch bar from a control of one ticket, and passes over one that is greyed', () => {
    expect(find('<button data-at>批量拒绝(12)</button>')?.batch).toBe(true)
    expect(find('<button data-at>拒绝</button>')?.batch).toBe(false)
    expect(find('<button disabled data-at>批量拒绝</button>')).toBeNull()
  })

  it('gives the control itself, not the word inside it', () => {
    expect(find('<td><button data-at><span>拒绝</span></button></td>')?.element.tagName).toBe('BUTTON')
  })

  it('works through an open shadow root by the composed path', () => {
    document.body.innerHTML = '<div id="host"></div>'
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<button>拒绝</button>'
    const button = root.querySelector('button')!
    const path = [button, root, document.querySelector('#host')!, document.body, document, window]
    expect(findRefuseControl(path, douyinRefuseLabels, null)?.element).toBe(button)
  })
})

describe('is no refuse control', () => {
  it.each([
    ['state', '<span data-at>已拒绝</span>'],
    [
      'clickable counter',
      '<div style="cursor:pointer"><span style="cursor:pointer" data-at>拒绝</span><b>3</b></div>',
    ],
    ['counter as a button', '<div role="button"><span data-at>商家已拒绝</span><b>3</b></div>'],
    ['field label', '<label data-at>拒绝原因</label>'],
    ['plain text', '<span data-at>拒绝</span>'],
    ['tab', '<div role="tablist"><div role="tab" data-at>拒绝</div></div>'],
    [
      'filter option',
      '<div role="listbox"><div role="option" data-at style="cursor:pointer">拒绝</div></div>',
    ],
    ['radio', '<label><input type="radio"><span style="cursor:pointer" data-at>拒绝</span></label>'],
    ['navigation', '<nav><a href="/refuse" data-at>拒绝退款</a></nav>'],
    [
      'menu that navigates',
      '<ul role="menu"><li role="menuitem" data-at><a href="/x">拒绝退款</a></li></ul>',
    ],
    ['agree', '<button data-at>同意退款</button>'],
    ['longer sentence', '<button data-at>拒绝后买家可申请平台介入</button>'],
    [
      'confirm of another dialog',
      '<div role="dialog"><div>添加备注</div><textarea></textarea><button data-at>确定</button></div>',
    ],
    [
      'confirm of an agreement',
      '<div role="dialog"><div>同意退款后不能再拒绝</div><button data-at>确定</button></div>',
    ],
    ['cancel', dialog('<button data-at>取 消</button>')],
    ['a container', '<div data-at><p>售后单</p><button>拒绝</button></div>'],
  ])('%s', (_, html) => {
    const at = html.startsWith('<div data-at><p>') ? findOn(html) : find(html)
    expect(at).toBeNull()
  })

  function findOn(html: string) {
    document.body.innerHTML = html
    return findRefuseControl([document.querySelector('[data-at]')!, document.body], douyinRefuseLabels, null)
  }
})

describe('confirms a refusal', () => {
  it.each([
    [
      '确 定 in the dialog',
      dialog('<div class="auxo-modal-footer"><button data-at>确 定</button></div>'),
      null,
    ],
    ['拒绝申请 in the dialog', dialog('<button data-at>拒绝申请</button>'), null],
    ['bubble', '<div role="tooltip"><div>确定拒绝该申请吗？</div><button data-at>确定</button></div>', null],
    [
      'drawer by class',
      '<div class="aurora-drawer"><div>拒绝退货</div><button data-at>提交</button></div>',
      null,
    ],
    ['own words of the form', dialog('<button data-at>提交给平台</button>'), '提交给平台'],
    [
      'page of its own',
      '<div><div class="button" role="button" data-at><span>拒绝申请</span></div></div>',
      '拒绝申请',
    ],
  ])('%s', (_, html, submitLabel) => {
    expect(find(html, 'qianniu', submitLabel)?.role).toBe('confirm')
  })

  it('names the dialog around it', () => {
    expect(find(dialog('<button data-at>确定</button>'))?.box?.getAttribute('role')).toBe('dialog')
  })
})

it('does the same little work on a huge element', () => {
  document.body.innerHTML = `<div data-at>${'<p><b></b></p>'.repeat(5000)}</div>`
  const at = document.querySelector('[data-at]')!
  const started = performance.now()
  for (let n = 0; n < 100; n += 1)
    expect(findRefuseControl([at, document.body], douyinRefuseLabels, null)).toBeNull()
  expect((performance.now() - started) / 100).toBeLessThan(2)
})
