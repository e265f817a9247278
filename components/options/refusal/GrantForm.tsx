import { useId, useState } from 'react'
import { dayOf, epochOf, timeOf } from '../../../lib/domain/time'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
import { enteredNumber } from '../../../lib/rules/entered-number'
import { raiseQuota } from '../../../lib/state/owner-mode'
import { usePolicies, useRole } from '../../../lib/state/use-refusal-settings'
import { Button } from '../../ui/Button'
import { CONTROL } from '../../ui/Field'
import { ShopPick, usePickedShop } from './ShopPick'

/** Raises a shop's quota per order until a time of today; owner mode alone shows it. */
export function GrantForm({ now }: { now: number }) {
  const t = useText(refusalSettingsWords)
  const { shops, shop, pick } = usePickedShop()
  const [policies] = usePolicies()
  const [role] = useRole()
  const [amount, setAmount] = useState('')
  const [until, setUntil] = useState('18:00')
  const [said, setSaid] = useState('')
  const id = useId()
  const perOrderFen = enteredNumber(amount, 'fen')
  const untilMs = epochOf(`${dayOf(timeOf(now))}T${until}:00+08:00`)
  const hasQuota = shop !== undefined && policies?.[shop.shopKey]?.quota?.perOrderFen != null
  const give = async () => {
    if (shop === undefined || role === undefined) return
    if (!hasQuota) return setSaid(t('grant.noQuota'))
    if (perOrderFen === null) return setSaid(t('number.wrong'))
    if (!(untilMs > now)) return setSaid(t('grant.wrongTime'))
    const done = await raiseQuota({ shopKey: shop.shopKey, quota: { perOrderFen }, untilMs, by: role })
    setSaid(t(done ? 'grant.given' : 'grant.failed'))
  }
  return (
    <section className="mt-3 border-t border-line pt-2">
      <h3 className="font-semibold">{t('grant.title')}</h3>
      <p className="text-sm text-ink2">{t('grant.hint')}</p>
      <ShopPick shops={shops} shop={shop} pick={pick} />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <label htmlFor={`${id}-amount`}>{t('grant.perOrder')}</label>
        <input
          id={`${id}-amount`}
          inputMode="decimal"
          maxLength={10}
          className={`${CONTROL} w-24!`}
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
        <label htmlFor={`${id}-until`}>{t('grant.until')}</label>
        <input
          id={`${id}-until`}
          type="time"
          className={`${CONTROL} w-32!`}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Button look="primary" onClick={() => void give()}>
          {t('grant.give')}
        </Button>
      </div>
      <output className="block text-sm text-ink2 empty:hidden">{said}</output>
    </section>
  )
}
