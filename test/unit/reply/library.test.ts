import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../../lib/schema/reply-script'
import { SCRIPTS } from '../../../lib/reply/scripts/library'

/** What no reply of ours may hold, by the platforms' service rules and the shop's own manners. */
const BANNED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['asks for reviews, or ties anything to them', /好评|差评|中评|五星|5星|评价|追评|晒图|晒单|评论|打分/],
  ['leaves the platform', /微信|[Vv]信|QQ|扣扣|支付宝|加我|加一下|手机号|电话|私下|转账|线下|https?:|www\./],
  ['a wait without a time', /稍等|稍候|等一下|等等|耐心等|马上|尽快|立刻/],
  ['blames the buyer', /您(自己|本人)的(问题|原因|错)|使用不当|看清楚|没看|人为/],
  ['blames the carrier', /快递(的|公司的)?(问题|责任|原因|错)|物流的(问题|责任|错)|驿站的/],
  ['promises beyond policy', /保证|一定|肯定|绝对|百分百|100%|包赔|假一赔|终身|永久|秒退/],
  [
    'asks to change the reason or to withdraw',
    /(改|换)(一下|个|成)?(申请)?(理由|原因)|撤销|取消申请|不想要了」|选「不/,
  ],
  ['refuses flatly', /不予|拒绝|不能退|不支持退|无法处理|没办法/],
  ['sends the buyer away', /明天再|改天|下班|过几天再/],
  ['shouts', /[!！]|[～~]{1,}|亲[，,]/],
]

describe('the script library', () => {
  it('holds forty scripts with ids and texts of their own', () => {
    expect(SCRIPTS).toHaveLength(40)
    expect(new Set(SCRIPTS.map((script) => script.id)).size).toBe(40)
    expect(new Set(SCRIPTS.map((script) => script.text)).size).toBe(40)
  })

  it.each(BANNED)('never %s', (_what, pattern) => {
    for (const script of SCRIPTS) expect(`${script.aim} ${script.text}`, script.id).not.toMatch(pattern)
  })

  it('uses only known variables and stays short enough to read in one go', () => {
    for (const { id, text, aim } of SCRIPTS) {
      for (const [, name] of text.matchAll(/\{([^{}]+)\}/g)) expect(VARIABLES, id).toContain(name)
      expect(text.length, id).toBeLessThanOrEqual(90)
      expect(aim.length, id).toBeLessThanOrEqual(12)
    }
  })

  it('pays compensation without a condition', () => {
    for (const { id, text } of SCRIPTS.filter((script) => script.text.includes('补偿'))) {
      expect(text, id).toMatch(/想退货也照常办|退货退款/)
    }
  })
})
