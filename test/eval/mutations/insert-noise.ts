import type { Random } from '../../replica/shop/random'
import { some, textsOf, type Mutator } from './mutator'

const EMPTY = ['i', 'span', 'em', 'b']

/** Values that nobody sees and nobody may read. */
const HIDDEN = [
  '售后编号 149999999999999999',
  '订单编号 699999999999999999',
  '退款编号：299999999999999999',
  '退款金额 ¥0.01',
  '申请原因 不喜欢',
  '申请时间 2020/01/01 00:00:00',
  '还剩0天0时1分，逾期未处理将自动退款',
  '1分1秒后自动同意',
  '当前店铺：别家旗舰店',
  '我的体验分 12分',
  '拒绝了售后申请',
  '运单号 SF9999999999999 已签收',
]

/** What a console shows beside its content. */
const VISIBLE = [
  '<div role="tooltip">点击可查看更多说明</div>',
  '<div><span>年货节报名中</span><a>立即报名</a></div>',
  '<div>公告：系统将于12月1日凌晨升级，期间部分功能不可用</div>',
  '<aside><p>官方课程</p><p>三步降低平台求助率</p></aside>',
  '<div><b>满¥300减¥40</b> 店铺券即将到期</div>',
  '<footer>© 2026 商家服务 <a>帮助中心</a> <a>意见反馈</a></footer>',
]

/** Empty elements, comments, hidden nodes with wrong values, unrelated things beside the content, zero-width characters. */
export const insertNoise: Mutator = {
  name: 'noise',
  mutate: (document, random) => {
    const texts = textsOf(document)
    for (const text of some(texts, 0.08, random)) besideText(text, random)
    for (const text of some(texts, 0.15, random)) text.nodeValue = withZeroWidth(text.nodeValue ?? '', random)
    for (const html of some(VISIBLE, 0.5, random))
      document.body.insertAdjacentHTML(random.chance(0.3) ? 'afterbegin' : 'beforeend', html)
  },
}

function besideText(text: Text, random: Random): void {
  const document = text.ownerDocument
  const where = random.chance(0.5) ? text : text.nextSibling
  text.parentNode?.insertBefore(noiseNode(document, random), where)
}

function noiseNode(document: Document, random: Random): Node {
  const kind = random.weighted([
    ['comment', 3],
    ['empty', 3],
    ['hidden', 4],
  ] as const)
  if (kind === 'comment') return document.createComment(random.pick(HIDDEN))
  const node = document.createElement(kind === 'empty' ? random.pick(EMPTY) : 'span')
  if (kind === 'hidden') {
    node.textContent = random.pick(HIDDEN)
    if (random.chance(0.5)) node.setAttribute('hidden', '')
    else
      node.setAttribute(
        'style',
        random.pick(['display:none', 'display: none !important', 'visibility:hidden']),
      )
  }
  return node
}

function withZeroWidth(text: string, random: Random): string {
  const at = random.int(0, text.length)
  return `${text.slice(0, at)}${random.pick(['\u200b', '\u200c', '\ufeff'])}${text.slice(at)}`
}
