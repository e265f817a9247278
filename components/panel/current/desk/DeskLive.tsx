import { useDesk } from '../../../../lib/state/desk/use-desk'
import type { DeskSourceProps } from '../desk-source'
import { DeskCards } from './DeskCards'

/** Everything beside a verdict, as store and settings have it. */
export default function DeskLive({ view, ticket, now }: DeskSourceProps) {
  return <DeskCards desk={useDesk(view, ticket, now)} now={now} />
}
