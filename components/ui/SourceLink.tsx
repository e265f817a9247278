import { domainWords } from '../../lib/i18n/domain-words'
import { useText } from '../../lib/i18n/use-text'
import type { Cited } from '../../lib/schema/rule-pack'

/** Where a number stands from, since when, and how sure we are; an address opens in a tab of its own. */
export function SourceLink({ cite }: { cite: Cited }) {
  const d = useText(domainWords)
  const words = [cite.effective, d(`confidence.${cite.confidence}`)].filter(Boolean).join(' ')
  if (!cite.source.startsWith('https://')) return <span>{words}</span>
  return (
    <a href={cite.source} target="_blank" rel="noreferrer" className="underline decoration-dotted">
      {words}
    </a>
  )
}
