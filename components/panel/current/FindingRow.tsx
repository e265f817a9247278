import { useId, useState } from 'react'
import { allFindings } from '../../../lib/i18n/all-findings'
import { domainWords } from '../../../lib/i18n/domain-words'
import { findingText } from '../../../lib/i18n/finding-text'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { clauseInForce } from '../../../lib/rules/clause-in-force'
import type { Finding } from '../../../lib/schema/finding'
import type { TabView } from '../../../lib/schema/tab-view'
import { Button } from '../../ui/Button'
import { LevelMark } from '../../ui/LevelMark'
import { DisagreeChoice } from './DisagreeChoice'

interface FindingRowProps {
  view: TabView
  finding: Finding
  /** No reason is chosen yet. */
  conditional: boolean
}

/** One finding: level, what it says, and its basis behind a tap. */
export function FindingRow({ view, finding, conditional }: FindingRowProps) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { level, cite } = finding
  return (
    <li className="grid grid-cols-[1rem_1fr] gap-x-1.5">
      <LevelMark level={level} className="text-center" />
      <div>
        <span className="sr-only">{d(`level.${level}`)}：</span>
        <p>{findingText(finding, { words: allFindings, locale, conditional })}</p>
        <Button
          look="link"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className="text-xs">
            {cite.effective === null ? t('verdict.basis') : `${cite.effective} ${cite.clause}`}
          </span>
        </Button>
        {open && (
          <div id={id}>
            <Basis view={view} finding={finding} />
          </div>
        )}
      </div>
    </li>
  )
}

function Basis({ view, finding }: Pick<FindingRowProps, 'view' | 'finding'>) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const { clause, effective, source, confidence } = finding.cite
  return (
    <div className="mt-1 grid gap-1 rounded-md bg-wash p-2 text-sm">
      <p className="font-semibold">{clause}</p>
      <p>{clauseInForce(finding.rule, view.readAt).gist}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 text-ink2">
        <dt>{t('verdict.confidence')}</dt>
        <dd>
          {d(`confidence.${confidence}`)} ·{' '}
          {effective === null ? t('verdict.noDay') : t('verdict.effective', { day: effective })}
        </dd>
        <dt>{t('verdict.source')}</dt>
        <dd className="break-all">
          {source.startsWith('https://') ? (
            <a href={source} target="_blank" rel="noreferrer" className="text-brand underline">
              {source}
            </a>
          ) : (
            source
          )}
        </dd>
      </dl>
      <div>
        <DisagreeChoice view={view} rule={finding.rule} />
      </div>
    </div>
  )
}
