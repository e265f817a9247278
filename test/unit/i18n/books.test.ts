import { describe, expect, it } from 'vitest'
import { domainWords } from '../../../lib/i18n/domain-words'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { optionsWords } from '../../../lib/i18n/options-words'
import { packsWords } from '../../../lib/i18n/packs-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { shopWords } from '../../../lib/i18n/shop-words'
import { stripWords } from '../../../lib/i18n/strip-words'
import { deskWords } from '../../../lib/i18n/desk-words'
import { draftEn } from '../../../lib/i18n/en/draft'
import { lintWords } from '../../../lib/i18n/lint-words'
import { draftZh } from '../../../lib/i18n/zh-CN/draft'
import { findingNames } from '../../../lib/i18n/finding-names'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { replyWords } from '../../../lib/i18n/reply-words'
import { reviewWords } from '../../../lib/i18n/review-words'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { fillSlots, translate, type Book, type Words } from '../../../lib/i18n/translate'
import { METRIC_IDS } from '../../../lib/schema/score-sheet'
import { AFTER_SALE_KINDS, AFTER_SALE_STATUSES, REASON_CLASSES } from '../../../lib/schema/after-sale'
import { DISAGREEMENTS, OUTCOME_STATES } from '../../../lib/schema/decision'
import { REPLY_SCENES, REPLY_STAGES, REPLY_TONES } from '../../../lib/schema/reply-script'
import { INTENTS } from '../../../lib/schema/text-reading'
import { TIERS } from '../../../lib/schema/tier'

const books: Record<string, Book<Words>> = {
  domain: domainWords,
  panel: panelWords,
  shop: shopWords,
  strip: stripWords,
  options: optionsWords,
  packs: packsWords,
  desk: deskWords,
  reply: replyWords,
  review: reviewWords,
  refusalSettings: refusalSettingsWords,
  findingNames,
  memory: memoryWords,
  lint: lintWords,
  draft: { 'zh-CN': draftZh, en: draftEn },
  scripts: scriptsWords,
}

const slots = (text: string) => new Set([...text.matchAll(/\{([^{}]+)\}/g)].map(([slot]) => slot))

describe.each(Object.entries(books))('book %s', (_name, book) => {
  const keys = Object.keys(book['zh-CN'])

  it('has the same keys in both languages, none of them empty', () => {
    expect(keys.length).toBeGreaterThan(0)
    expect(Object.keys(book.en).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect(book['zh-CN'][key]?.trim(), key).not.toBe('')
      expect(book.en[key]?.trim(), key).not.toBe('')
    }
  })

  it('has the same slots in both languages', () => {
    for (const key of keys) expect(slots(book.en[key]!), key).toEqual(slots(book['zh-CN'][key]!))
  })

  it('speaks plainly: no exclamation marks, no 禁止', () => {
    for (const key of keys) {
      expect(book['zh-CN'][key], key).not.toMatch(/[!！]|禁止/)
      expect(book.en[key], key).not.toMatch(/[!！]/)
    }
  })
})

describe('the vocabulary', () => {
  it('has a word for every value that can be read', () => {
    const words: Readonly<Record<string, string>> = domainWords['zh-CN']
    for (const kind of AFTER_SALE_KINDS) expect(words).toHaveProperty([`kind.${kind}`])
    for (const status of AFTER_SALE_STATUSES) expect(words).toHaveProperty([`status.${status}`])
    for (const reason of REASON_CLASSES) expect(words).toHaveProperty([`reason.${reason}`])
    for (const metric of METRIC_IDS) expect(words).toHaveProperty([`metric.${metric}`])
  })

  it('has a word for every code that is remembered', () => {
    const words: Readonly<Record<string, string>> = memoryWords['zh-CN']
    for (const reason of DISAGREEMENTS) expect(words).toHaveProperty([`disagree.${reason}`])
    for (const state of OUTCOME_STATES) expect(words).toHaveProperty([`outcome.${state}`])
    for (const tier of TIERS) expect(words).toHaveProperty([`tier.${tier}`])
  })

  it('has a word for everything that a script is sorted by', () => {
    const words: Readonly<Record<string, string>> = scriptsWords['zh-CN']
    for (const intent of INTENTS) expect(words).toHaveProperty([`intent.${intent}`])
    for (const scene of REPLY_SCENES) expect(words).toHaveProperty([`scene.${scene}`])
    for (const tone of REPLY_TONES) expect(words).toHaveProperty([`tone.${tone}`])
    for (const stage of REPLY_STAGES) expect(words).toHaveProperty([`stage.${stage}`])
  })

  it('switches language at run time', () => {
    expect(translate(domainWords, 'zh-CN')('kind.exchange')).toBe('换货')
    expect(translate(domainWords, 'en')('kind.exchange')).toBe('Exchange')
  })
})

describe('fillSlots', () => {
  it('fills slots and leaves one without a value visible', () => {
    expect(fillSlots('读到 {read}/{expected} 项', { read: 11, expected: 12 })).toBe('读到 11/12 项')
    expect(fillSlots('再 {n} 个', {})).toBe('再 {n} 个')
  })
})
