import { domainWords } from '../../../lib/i18n/domain-words'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import type { LintFinding } from '../../../lib/schema/lint'
import { LevelMark } from '../../ui/LevelMark'
import { SourceLink } from '../../ui/SourceLink'

interface LintNotesProps {
  findings: readonly LintFinding[]
  /** The words that the offsets count in. */
  text: string
}

/** What the check found, place by place: the words, what happens next, what to write instead, and by which rule. */
export function LintNotes({ findings, text }: LintNotesProps) {
  const t = useText(scriptsWords)
  const d = useText(domainWords)
  return (
    <ul className="grid gap-1.5 text-sm">
      {findings.map((finding) => {
        const { rule, level, start, end, advice, better, cite } = finding
        const danger = level === 'danger'
        return (
          <li
            key={`${rule} ${start} ${end}`}
            className={`rounded-md border px-2 py-1 ${danger ? 'border-bad-line bg-bad-wash' : 'border-warn-line bg-warn-wash'}`}
          >
            <p lang="zh-CN">
              <LevelMark level={level} /> <span className="sr-only">{d(`level.${level}`)}</span>
              <b className={danger ? 'text-bad' : 'text-warn'}>「{text.slice(start, end)}」</b> {advice}
            </p>
            {better !== null && (
              <p lang="zh-CN" className="text-ink2">
                {t('form.lintBetter')}：{better}
              </p>
            )}
            {cite !== null && (
              <p className="text-xs text-ink2">
                {cite.clause} <SourceLink cite={cite} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
