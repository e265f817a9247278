import { formatFen, formatMoment } from '../../../lib/i18n/format'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { valueOf } from '../../../lib/state/room'
import { useQuotaGrants } from '../../../lib/state/use-refusal-settings'
import { useShops } from '../../../lib/state/use-shops'
import { useShopName } from './ShopPick'

const SHOWN = 20

/** Every higher quota that was granted, the latest first: who, how much, from when until when. */
export function GrantLog({ now }: { now: number }) {
  const t = useText(refusalSettingsWords)
  const locale = useLocale()
  const m = useText(memoryWords)
  const nameOf = useShopName()
  const amount = (fen: number | null | undefined) => (fen == null ? m('grant.same') : formatFen(fen, locale))
  const [grants] = useQuotaGrants()
  const shops = valueOf(useShops()) ?? []
  if (!grants) return null
  const rows = grants.toReversed().slice(0, SHOWN)
  return (
    <section className="mt-3 border-t border-line pt-2 text-sm">
      <h3 className="text-base font-semibold">{t('grant.log')}</h3>
      {rows.length === 0 && <p className="text-ink2">{t('grant.none')}</p>}
      <ul>
        {rows.map(({ grantId, shopKey, quota, from, until, by }) => {
          const shop = shops.find((one) => one.shopKey === shopKey)
          const inForce = Date.parse(from) <= now && now < Date.parse(until)
          return (
            <li key={grantId}>
              {shop && `${nameOf(shop)}：`}
              {m('grant.line', {
                from: formatMoment(from, now, locale),
                until: formatMoment(until, now, locale),
                tier: m(`tier.${by}`),
                perOrder: amount(quota.perOrderFen),
                perDay: amount(quota.perDayFen),
              })}
              {inForce && <b className="text-ok"> ● {t('grant.inForce')}</b>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
