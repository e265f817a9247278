import { DAY, HOUR, isoOf } from './clock'
import type { Random } from './random'
import type { ParcelEvent, TruthParcel } from './shape'
import { CARRIERS, CITIES } from './words-goods'

export interface ParcelStory {
  parcel: TruthParcel | null
  events: ParcelEvent[]
}

/** The parcel that set out at `sentAt`, as far as it has come by `now`. */
export function parcelStory(
  random: Random,
  sentAt: number | null,
  now: number,
  options: { signedAt?: number | null; label: string },
): ParcelStory {
  if (sentAt === null) return { parcel: null, events: [] }
  const carrier = random.pick(CARRIERS)
  const trackingNo = carrier.code + random.digits(15 - carrier.code.length)
  const pickedUpAt = sentAt + Math.round(random.around(5 * HOUR))
  const signedAt = options.signedAt ?? pickedUpAt + Math.round(random.around(2.5 * DAY))
  const [from, to] = [random.pick(CITIES), random.pick(CITIES)]
  const story: (readonly [number, string])[] = [
    [pickedUpAt, `【${from}市】快件已由${carrier.name}揽收`],
    [
      pickedUpAt + Math.round((signedAt - pickedUpAt) * 0.4),
      `【${from}转运中心】快件已发往【${to}转运中心】`,
    ],
    [pickedUpAt + Math.round((signedAt - pickedUpAt) * 0.8), `【${to}市】快件正在派送中`],
    [signedAt, `【${to}市】${options.label}已签收，签收人：本人`],
  ]
  const events = story.filter(([at]) => at <= now)
  const last = events.at(-1)
  return {
    parcel: {
      carrier: carrier.name,
      trackingNo,
      state: signedAt <= now ? 'signed' : pickedUpAt <= now ? 'in-transit' : 'awaiting-pickup',
      pickedUpAt: pickedUpAt <= now ? isoOf(pickedUpAt) : null,
      signedAt: signedAt <= now ? isoOf(signedAt) : null,
      lastEventAt: last ? isoOf(last[0]) : null,
    },
    events: events.map(([at, text]) => ({ at: isoOf(at), text })).reverse(),
  }
}
