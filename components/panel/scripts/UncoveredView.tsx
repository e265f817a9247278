import { useCallback, useState } from 'react'
import { formatCount, formatShare } from '../../../lib/i18n/format'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Coverage, Uncovered } from '../../../lib/reply/coverage/cover-questions'
import { coverageWork } from '../../../lib/state/scripts/coverage-work'
import { blankDraft } from '../../../lib/state/scripts/script-draft'
import { write } from '../../../lib/state/scripts/scripts-desk'
import type { ScriptsRoomState } from '../../../lib/state/scripts/scripts-room'
import { isRetired, type ShelfScript } from '../../../lib/state/scripts/shelf'
import { useSliced } from '../../../lib/state/scripts/use-sliced'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { Working } from './Working'

const FIRST = 10
/** A share of fewer questions says little. */
const ENOUGH = 20
/** Examples of a group, and triggers that a new script begins with. */
const EXAMPLES = 3
const TRIGGERS = 8

interface UncoveredViewProps {
  room: ScriptsRoomState
  shelf: readonly ShelfScript[]
}

/** 未覆盖问题: how many of the buyers' questions have a script, and those that have none, like ones together. */
export default function UncoveredView({ room: { readQuestions }, shelf }: UncoveredViewProps) {
  const t = useText(scriptsWords)
  const [cut, setCut] = useState<number | null>(null)
  const plan = useCallback(async () => {
    const { asked, cut } = await readQuestions()
    setCut(cut ? asked.length : null)
    const live = shelf.filter((row) => !isRetired(row)).map(({ script }) => script)
    return coverageWork(asked, live)
  }, [readQuestions, shelf])
  const coverage = useSliced(plan)
  if (coverage.status === 'working') return <Working state={coverage} />
  if (coverage.status === 'failed')
    return (
      <Notice tone="warn" title={t('cover.failed')}>
        {t('cover.failedBody')}
      </Notice>
    )
  if (coverage.value.asked === 0) return <Notice title={t('cover.none')}>{t('cover.noneBody')}</Notice>
  return <Covered coverage={coverage.value} cut={cut} />
}

function Covered({ coverage, cut }: { coverage: Coverage; cut: number | null }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [shown, setShown] = useState(FIRST)
  const { asked, covered, share, uncovered } = coverage
  const rest = uncovered.length - shown
  return (
    <>
      <Card title={t('cover.title')} aside={t('cover.aside')}>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <b className="text-lg">
            {share === null || asked < ENOUGH ? t('cover.few') : formatShare(share, locale)}
          </b>
          <span className="text-sm text-ink2">
            {t('cover.share', {
              covered: formatCount(covered, locale),
              asked: formatCount(asked, locale),
            })}
          </span>
        </p>
        <div aria-hidden className="my-1.5 h-1.5 rounded-full bg-line">
          <div
            className="h-full rounded-full bg-brand"
            style={{ width: `${Math.round((share ?? 0) * 100)}%` }}
          />
        </div>
        <p className="text-xs text-ink3">
          {t('cover.basis')}
          {cut !== null && ` ${t('cover.cut', { n: formatCount(cut, locale) })}`}
        </p>
      </Card>
      {uncovered.length === 0 && <Notice tone="ok" title={t('cover.all')} />}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
        {uncovered.slice(0, shown).map((group) => (
          <Group key={group.questions[0]?.messageId} group={group} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + FIRST)}>
          {t('cover.more', { n: formatCount(Math.min(FIRST, rest), locale) })}
        </Button>
      )}
    </>
  )
}

function Group({ group: { intent, questions } }: { group: Uncovered }) {
  const t = useText(scriptsWords)
  const texts = [...new Set(questions.map(({ text }) => text.trim()))]
  const [first = ''] = texts
  const about = intent === null ? t('cover.unknownIntent') : t(`intent.${intent}`)
  return (
    <li className="grid gap-1 rounded-lg border border-line bg-paper p-2.5">
      <p className="text-xs text-ink3">
        {about} · {t('cover.group', { n: questions.length })}
      </p>
      <ul lang="zh-CN" className="grid gap-0.5">
        {texts.slice(0, EXAMPLES).map((text) => (
          <li key={text} className="line-clamp-2 wrap-anywhere">
            「{text}」
          </li>
        ))}
      </ul>
      <div className="flex justify-end">
        <Button
          aria-label={t('cover.writeFor', { question: first.slice(0, 20) })}
          onClick={() => write(blankDraft({ triggers: texts.slice(0, TRIGGERS), intent }))}
        >
          {t('cover.write')}
        </Button>
      </div>
    </li>
  )
}
