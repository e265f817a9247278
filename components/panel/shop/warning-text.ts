import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { formatShare } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { REASON_CLASSES } from '../../../lib/schema/after-sale'
import type { ShopWarning } from '../../../lib/state/shop/shop-room'

const ADVICE = [
  'look-at-product',
  'agree-how-to-answer-reason',
  'talk-with-person',
  'take-over-from-person',
  'add-cover-at-hour',
  'add-cover-now',
  'raise-goodwill-quota',
  'call-before-platform',
  'read-worst-chats',
] as const

const TITLES = { threshold: 'line', limit: 'today', drift: 'drift' } as const

/** The sentences about one warning. */
export function useWarningText() {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const few = (value: number) => formatCount(Math.round(value * 10) / 10, locale)
  return {
    title: ({ cause, by }: ShopWarning): string => t(`alerts.${TITLES[by]}.${cause}`),
    count: ({ by, count, expected, limit, share }: ShopWarning): string => {
      if (share) {
        const total = formatCount(share.total, locale)
        return t('alerts.overShare', { count: few(count), total, limit: formatShare(limit, locale) })
      }
      if (by === 'threshold') return t('alerts.overLine', { count: few(count), limit: few(limit) })
      if (by === 'drift') {
        return t('alerts.drifted', { count: few(count), expected: few(expected ?? 0) })
      }
      return expected === null
        ? t('alerts.count', { count: few(count) })
        : t('alerts.usual', { count: few(count), usual: few(expected) })
    },
    driver: ({ driver, driverName }: ShopWarning): string | null => {
      if (!driver) return null
      const n = formatCount(driver.count, locale)
      const reason = REASON_CLASSES.find((one) => one === driver.key)
      if (driver.kind === 'hour') return t('alerts.driver.hour', { hour: Number(driver.key), n })
      if (driver.kind === 'person') return t('alerts.driver.person', { n })
      if (driver.kind === 'reason') {
        return reason ? t('alerts.driver.reason', { name: d(`reason.${reason}`), n }) : null
      }
      return driverName === null
        ? t('alerts.driver.oneProduct', { tail: driver.key.slice(-4), n })
        : t('alerts.driver.product', { name: driverName, n })
    },
    advice: ({ advice }: ShopWarning): string => {
      const known = ADVICE.find((one) => one === advice)
      return known ? t(`alerts.advice.${known}`) : t('alerts.advice.look')
    },
  }
}
