import { describe, expect, it } from 'vitest'
import { AFTER_SALE_KINDS, REASON_CLASSES } from '../../../lib/schema/after-sale'
import {
  REPLY_SCENES,
  REPLY_STAGES,
  REPLY_TONES,
  ReplyScriptSchema,
  VARIABLES,
  type ReplyScript,
} from '../../../lib/schema/reply-script'
import type { Intent } from '../../../lib/schema/text-reading'
import { SCRIPTS } from '../../../lib/reply/scripts/library'
import type { ScriptRow } from '../../../lib/reply/scripts/script'

/** What no reply of ours may hold, by the platforms' service rules and the shop's own manners. */
const BANNED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['asks for good reviews, or ties anything to them', /好评|差评|中评|五星|5星|追评|晒图|晒单|返现/],
  [
    'leaves the platform',
    /微信|[Vv]信|QQ|扣扣|支付宝|加我|加一下|手机号|私下|转账|线下|收款码|https?:|www\./,
  ],
  ['waits without a time', /稍等|稍候|等一下|等等|耐心等|马上|尽快|立刻/],
  ['blames the buyer', /您(自己|本人)的(问题|原因|错)|使用不当|看清楚|没看|人为|自己弄/],
  ['blames the carrier', /快递(的|公司的)?(问题|责任|原因|错)|物流的(问题|责任|错)|驿站的/],
  ['promises beyond policy', /保证|一定|肯定|绝对|百分百|100%|包赔|假一赔|终身|永久|秒退|当天到/],
  ['claims the highest', /全网|第一品牌|顶级|最好的|最低价|独家|国家级/],
  [
    'asks to change the reason or to withdraw',
    /(改|换)(一下|个|成)?(申请)?(理由|原因)|撤销|取消申请|不想要了」|选「不|别选|不要选/,
  ],
  ['refuses flatly', /不予|拒绝您|不能退|退不了|不给退|不支持退|不赔|无法处理|没办法/],
  ['sends the buyer away', /明天再|改天|下班|过几天再|过两天再|晚点再来|回头再/],
  ['shouts', /[!！]|[～~]{1,}|亲[，,]|哦~/],
  ['writes like an office', /您好，?亲|特此|予以|贵方|敬请|知悉|谅解|给您带来不便/],
]

/** Intents of after-sales talk, which these scenes have to answer at every stage and in every tone. */
const ASKED = ['refund_return', 'quality', 'damage', 'missing_wrong', 'size', 'complaint'] as const

const names = (script: ReplyScript, intent: Intent) =>
  script.intents !== '*' && script.intents.includes(intent)
const suits = (script: ReplyScript, intent: Intent) =>
  script.intents === '*' || script.intents.includes(intent)
const bare = (text: string) => text.replace(/\{光标\}/g, '').replace(/\{[^{}|]+\|([^{}]*)\}/g, '$1')

function bigrams(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)))
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((piece) => b.has(piece)).length
  return common / (a.size + b.size - common)
}

describe('the script library', () => {
  it('holds only whole scripts, with ids and texts of their own', () => {
    for (const script of SCRIPTS) expect(ReplyScriptSchema.parse(script), script.id).toEqual(script)
    expect(new Set(SCRIPTS.map(({ id }) => id)).size).toBe(SCRIPTS.length)
    expect(new Set(SCRIPTS.map(({ text }) => text)).size).toBe(SCRIPTS.length)
    for (const { id } of SCRIPTS) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(BANNED)('never %s', (_what, pattern) => {
    for (const script of SCRIPTS) expect(`${script.aim} ${script.text}`, script.id).not.toMatch(pattern)
  })

  it('uses only known variables, each but the caret as often as it likes', () => {
    for (const { id, text, needs } of SCRIPTS) {
      const places = [...text.matchAll(/\{([^{}|]+)(\|[^{}]+)?\}/g)].map(([, name = '']) => name)
      for (const name of places) expect([...VARIABLES, '光标'], id).toContain(name)
      expect(text.split('{').length - 1, id).toBe(places.length)
      expect(places.filter((name) => name === '光标').length, id).toBeLessThanOrEqual(1)
      for (const variable of needs) expect(places, id).toContain(variable)
    }
  })

  it('stays short enough to read in one go', () => {
    for (const { id, text, aim } of SCRIPTS) {
      expect(text.length, id).toBeGreaterThanOrEqual(12)
      expect(text.length, id).toBeLessThanOrEqual(90)
      expect(aim.length, id).toBeLessThanOrEqual(12)
      expect(bare(text).split(/[。？]/).length - 1, id).toBeLessThanOrEqual(4)
    }
  })

  it('ends what it says, without stray spaces', () => {
    for (const { id, text } of SCRIPTS) {
      expect(text, id).toMatch(/[。？]$|：\{光标\}$/)
      expect(text, id).toBe(text.trim())
      expect(text, id).not.toMatch(/ {2}|[，。；：？] | [，。；：？]/)
    }
  })

  it('numbers steps from one, in one message', () => {
    for (const { id, text } of SCRIPTS.filter((script) => /\d\. /.test(script.text))) {
      expect(text.match(/\d(?=\. )/g), id).toEqual(['1', '2', '3'])
    }
  })

  it('knows two to five questions in buyers’ words for each', () => {
    for (const { id, triggers } of SCRIPTS) {
      expect(triggers.length, id).toBeGreaterThanOrEqual(2)
      expect(triggers.length, id).toBeLessThanOrEqual(5)
      expect(new Set(triggers).size, id).toBe(triggers.length)
      for (const trigger of triggers) {
        expect(trigger, id).not.toMatch(/[{}]|您/)
        expect(trigger.length, id).toBeLessThanOrEqual(20)
      }
    }
  })

  it('names a rule together with its date or where it is written', () => {
    for (const { id, legal } of SCRIPTS) {
      if (legal !== null) expect(legal, id).toMatch(/20\d\d|倒计时|开放平台文档|日期未载明/)
    }
  })

  it('says when, wherever it goes to find something out', () => {
    const goes = /我(先|再|也)?去(?!办|催)|我(先|来)?(核对一下|核实|查下|问清)|主管在这|负责人在这/
    for (const { id, text } of SCRIPTS.filter((script) => goes.test(script.text))) {
      expect(text, id).toMatch(/\{回复时间\} 前|\{预计日期\}|我去改/)
    }
  })

  it('pays compensation without a condition', () => {
    for (const { id, text } of SCRIPTS.filter((script) => /补偿金额/.test(script.text))) {
      expect(text, id).toMatch(/想退货也照常办|退货退款/)
    }
  })

  it('says no only with a reason and with what is still possible', () => {
    for (const { id, text } of SCRIPTS.filter((script) =>
      /这条用不上|不适用|走不通|没通过|没有同意|(?<!停着|走)不走/.test(script.text),
    )) {
      expect(text, id).toMatch(/所以|原因|才没通过|为什么|急了|都没通过/)
      expect(text, id).toMatch(/可以|都能|都行|您选|重新|再提|补一张|质量|换|退/)
    }
  })

  it('holds no two scripts of nearly the same words', () => {
    const rows = SCRIPTS.map(({ id, text }) => ({ id, pieces: bigrams(text) }))
    const twins = rows.flatMap((a, i) =>
      rows.slice(i + 1).flatMap((b) => (jaccard(a.pieces, b.pieces) < 0.75 ? [] : [`${a.id} ${b.id}`])),
    )
    expect(twins).toEqual([])
  })

  it('has one thing to say for each platform wherever the platforms’ words differ', () => {
    const douyinWords = /飞鸽|抖店|抖音/
    const taobaoWords = /旺旺|千牛|淘宝|退货宝|小二/
    for (const { id, text, platforms } of SCRIPTS) {
      if (douyinWords.test(text)) expect(platforms, id).toEqual(['douyin'])
      if (taobaoWords.test(text)) expect(platforms, id).toEqual(['qianniu'])
    }
    const own = (platform: 'douyin' | 'qianniu') =>
      SCRIPTS.filter(({ platforms }) => platforms !== '*' && platforms.includes(platform)).length
    expect(own('douyin')).toBeGreaterThanOrEqual(7)
    expect(own('qianniu')).toBeGreaterThanOrEqual(7)
  })
})

const TABLES = import.meta.glob<Record<string, readonly ScriptRow[]>>('../../../lib/reply/scripts/*.ts', {
  eager: true,
})
const rowsOf = (file: string) => Object.values(TABLES[`../../../lib/reply/scripts/${file}.ts`] ?? {}).flat()

/** Scenes that have a table of their own here; more tables may stand beside them. */
const TABLED = [
  ['first-answer', 15],
  ['empathy', 10],
  ['evidence-request', 12],
  ['guide-return', 25],
  ['quality', 15],
  ['damage', 10],
  ['missing', 12],
  ['wrong-item', 12],
  ['size', 12],
  ['after-refusal', 15],
  ['escalation', 12],
  ['remorse', 12],
  ['unshipped', 14],
  ['after-refund', 15],
] as const

describe('the tables of the library', () => {
  it.each(TABLED)('%s holds at least %i scripts of its scene', (scene, least) => {
    expect(rowsOf(scene).length).toBeGreaterThanOrEqual(least)
    for (const row of rowsOf(scene)) expect(row.scene, row.id).toBe(scene)
  })

  it('are all in the library, each scene under the name of its table', () => {
    const known = new Set(SCRIPTS.map(({ id }) => id))
    for (const scene of REPLY_SCENES) {
      for (const row of rowsOf(scene)) expect(known, `${scene}: ${row.id}`).toContain(row.id)
    }
  })
})

describe('what the library covers', () => {
  const cells = ASKED.flatMap((intent) => REPLY_TONES.map((tone) => [intent, tone] as const))
  it.each(cells)('%s in the tone %s: four scripts or more', (intent, tone) => {
    const found = SCRIPTS.filter((script) => script.tone === tone && names(script, intent))
    expect(found.length).toBeGreaterThanOrEqual(4)
  })

  const places = ASKED.flatMap((intent) => REPLY_STAGES.map((stage) => [intent, stage] as const))
  it.each(places)('%s at %s: three scripts or more, in two tones', (intent, stage) => {
    const found = SCRIPTS.filter(
      (script) => suits(script, intent) && script.stages !== '*' && script.stages.includes(stage),
    )
    expect(found.length).toBeGreaterThanOrEqual(3)
    expect(new Set(found.map(({ tone }) => tone)).size).toBeGreaterThanOrEqual(2)
    const closest = SCRIPTS.filter(
      (script) => names(script, intent) && (script.stages === '*' || script.stages.includes(stage)),
    )
    expect(closest.length).toBeGreaterThanOrEqual(2)
  })

  it.each(AFTER_SALE_KINDS.filter((kind) => kind !== 'unknown'))('the kind %s by name', (kind) => {
    expect(SCRIPTS.some(({ kinds }) => kinds !== '*' && kinds.includes(kind))).toBe(true)
  })

  it.each(REASON_CLASSES)('the reason %s by name', (reason) => {
    expect(
      SCRIPTS.filter(({ reasonClasses }) => reasonClasses !== '*' && reasonClasses.includes(reason)).length,
    ).toBeGreaterThanOrEqual(2)
  })
})
