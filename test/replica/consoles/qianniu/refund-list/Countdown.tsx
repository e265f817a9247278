import { useNow } from '../../shell/clock'
import { card } from '../app/console-classes'
import { variant } from '../boot'
import { countdownParts } from '../wire/shown-text'

/** «还剩 X天X时X分»: one text, or its figures in spans of their own. source: wording 'seen' on detail pages */
export function Countdown({ until, after }: { until: string | null; after: string | null }) {
  const now = useNow()
  if (until === null) return null
  const [days, hours, minutes] = countdownParts(Number(until) - now)
  const tail = after === null ? '' : `，${after}`
  if (variant.countdown === 'one-text') {
    return <span className={card.warn}>{`还剩${days}天${hours}时${minutes}分${tail}`}</span>
  }
  return (
    <span className={card.warn}>
      还剩 <b>{days}</b>天<b>{hours}</b>时<b>{minutes}</b>分{tail}
    </span>
  )
}
