import { describe, expect, it } from 'vitest'
import { addressScripts } from '../../../lib/reply/scripts/address'
import { compensationScripts } from '../../../lib/reply/scripts/compensation'
import { goodbyeScripts } from '../../../lib/reply/scripts/goodbye'
import { invoiceScripts } from '../../../lib/reply/scripts/invoice'
import { SCRIPTS as LIBRARY } from '../../../lib/reply/scripts/library'
import { logisticsScripts } from '../../../lib/reply/scripts/logistics'
import { lostParcelScripts } from '../../../lib/reply/scripts/lost-parcel'
import { orderPaymentScripts } from '../../../lib/reply/scripts/order-payment'
import { priceProtectionScripts } from '../../../lib/reply/scripts/price-protection'
import { productScripts } from '../../../lib/reply/scripts/product'
import { promotionScripts } from '../../../lib/reply/scripts/promotion'
import { reshipScripts } from '../../../lib/reply/scripts/reship'
import { scriptOf, type ScriptRow } from '../../../lib/reply/scripts/script'
import { seasonScripts } from '../../../lib/reply/scripts/season'
import { smalltalkScripts } from '../../../lib/reply/scripts/smalltalk'
import { stalledParcelScripts } from '../../../lib/reply/scripts/stalled-parcel'
import { surveyScripts } from '../../../lib/reply/scripts/survey'
import { ReplyScriptSchema, VARIABLES, type ReplyScene } from '../../../lib/schema/reply-script'

const BY_SCENE: Partial<Record<ReplyScene, readonly ScriptRow[]>> = {
  'stalled-parcel': stalledParcelScripts,
  'lost-parcel': lostParcelScripts,
  reship: reshipScripts,
  'price-protection': priceProtectionScripts,
  invoice: invoiceScripts,
  compensation: compensationScripts,
  survey: surveyScripts,
  promotion: promotionScripts,
  season: seasonScripts,
  product: productScripts,
  'order-payment': orderPaymentScripts,
  address: addressScripts,
  logistics: logisticsScripts,
  smalltalk: smalltalkScripts,
  goodbye: goodbyeScripts,
}
const SCRIPTS = Object.values(BY_SCENE).flat().map(scriptOf)
const OWN_IDS = new Set(SCRIPTS.map(({ id }) => id))
/** The other scripts of the library, whatever files they stand in. */
const OTHERS = LIBRARY.filter(({ id }) => !OWN_IDS.has(id))

/** What a shop may not promise without knowing it: offered only where the fact is known. */
const MUST_BE_KNOWN = ['快递电话', '客服热线', '质保天数']

const placesOf = (text: string) => [...text.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].map(([, name]) => name)
const spoken = (text: string) => text.replace(/\{[^{}|]+(?:\|([^{}]*))?\}/g, '$1')

function bigrams(text: string): ReadonlySet<string> {
  const letters = [...text.replace(/[\s，。；：、？「」（）]/g, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length
  return common / (one.size + other.size - common)
}

describe('the scripts by scene', () => {
  it('holds more than two hundred, each under its own id and in its own scene', () => {
    expect(SCRIPTS).toHaveLength(227)
    expect(OWN_IDS.size).toBe(227)
    for (const [scene, rows] of Object.entries(BY_SCENE))
      for (const row of rows) expect(row.scene, row.id).toBe(scene)
  })

  it('keeps to the shape, to known variables and to one caret', () => {
    for (const script of SCRIPTS) {
      expect(ReplyScriptSchema.safeParse(script).success, script.id).toBe(true)
      const places = placesOf(script.text)
      for (const place of places) expect([...VARIABLES, '光标'], script.id).toContain(place)
      expect(places.filter((place) => place === '光标').length, script.id).toBeLessThanOrEqual(1)
      expect(script.text.length, script.id).toBeLessThanOrEqual(90)
      expect(script.aim.length, script.id).toBeLessThanOrEqual(12)
    }
  })

  it('answers two to five questions each, and no question twice', () => {
    for (const { id, triggers } of SCRIPTS) {
      expect(triggers.length, id).toBeGreaterThanOrEqual(2)
      expect(triggers.length, id).toBeLessThanOrEqual(5)
    }
    const questions = SCRIPTS.flatMap(({ triggers }) => triggers)
    expect(new Set(questions).size).toBe(questions.length)
  })

  it('needs just the facts that it may not speak of unknown', () => {
    for (const { id, text, needs } of SCRIPTS) {
      const places = placesOf(text)
      for (const name of MUST_BE_KNOWN.filter((fact) => places.includes(fact)))
        expect(needs, id).toContain(name)
      for (const name of needs) expect(places, id).toContain(name)
    }
  })

  it('never shouts, waits without a time, boasts, or names a way off the platform', () => {
    const shunned =
      /[!！~～]|稍等|等一下|马上|尽快|立刻|耐心|第一|最|绝对|保证|一定|肯定|百分百|微信|支付宝|手机号|电话|评价|好评|差评|拒绝|没办法|明天再|改天/
    for (const { id, text, aim } of SCRIPTS) expect(`${aim} ${spoken(text)}`, id).not.toMatch(shunned)
  })

  it('leaves the way back open wherever it offers money, and asks nothing for it', () => {
    const goodwill = SCRIPTS.filter(({ text }) => text.includes('补偿'))
    expect(goodwill.length).toBeGreaterThanOrEqual(8)
    for (const { id, text } of goodwill) expect(text, id).toMatch(/想退货也照常办|退货退款/)
  })

  it('names both ends of the scale when it asks for a number', () => {
    const asking = surveyScripts.filter(({ text }) => /1 |（/.test(text))
    expect(asking.map(({ id }) => id)).toEqual([
      'survey-one-to-five',
      'survey-refund-done',
      'survey-two-sides',
      'survey-solved-first',
      'survey-after-use',
    ])
    for (const { id, text } of asking) {
      expect(text, id).toMatch(/1/)
      expect(text, id).toMatch(/5/)
    }
  })

  it('says nothing twice', () => {
    const sets = [...SCRIPTS, ...OTHERS].map(({ id, text }) => ({ id, pairs: bigrams(text) }))
    const alike = sets.flatMap((one, at) =>
      sets
        .slice(at + 1)
        .filter((other) => likeness(one.pairs, other.pairs) >= 0.5)
        .map((other) => [one.id, other.id]),
    )
    expect(alike).toEqual([])
  })
})
