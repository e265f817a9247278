import { shopWords } from '../../../lib/i18n/shop-words'
import { useText } from '../../../lib/i18n/use-text'
import type { OdometerLine } from '../../../lib/state/shop/shop-room'
import { LevelMark } from '../../ui/LevelMark'

/** The ladders that are climbed, by name; where none is, whether that is known of all of them. */
export function PenaltyLine({ odometers }: { odometers: readonly OdometerLine[] }) {
  const t = useText(shopWords)
  const climbed = odometers.filter(({ level }) => level !== null && level > 0)
  if (climbed.length > 0) {
    return climbed.map(({ id, level, tone }) => (
      <span key={id} className={`mr-2 ${tone === 'danger' ? 'text-bad' : 'text-warn'}`}>
        <LevelMark level={tone ?? 'caution'} />{' '}
        {t('penalty.line.level', { name: t(`penalty.${id}`), level: level ?? 0 })}
      </span>
    ))
  }
  const unknown = odometers.filter(({ level, points }) =>
    points === null ? level === null : points.taken === null,
  )
  if (unknown.length > 0) return t('penalty.line.unknown', { n: unknown.length })
  return (
    <>
      <LevelMark level="clear" /> {t('penalty.line.clear')}
    </>
  )
}
