import type { LintFinding } from '../../schema/lint'
import { PlatformSchema } from '../../schema/platform'
import type { ReplyScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import { fillScript } from '../fill-script'
import { lintDraft } from '../lint/lint-draft'
import { SAMPLE_VALUES } from './sample-values'

type Checked = Pick<ReplyScript, 'text' | 'platforms'>

/** The words of a script that are checked: its places filled with made-up facts. Offsets of findings count in them. */
export const checkedText = (script: string): string => fillScript(script, SAMPLE_VALUES).text

/** What the check before sending would say of a script, on each platform that it is for; the same place once. */
export function scriptFindings({ text, platforms }: Checked, now: Time): LintFinding[] {
  const draft = { text: checkedText(text), now, conversation: null, afterSale: null, facts: null }
  const on = platforms === '*' ? PlatformSchema.options : platforms
  const found = new Map<string, LintFinding>()
  for (const finding of on.flatMap((platform) => lintDraft({ ...draft, platform }))) {
    const place = `${finding.rule} ${finding.start} ${finding.end}`
    if (!found.has(place)) found.set(place, finding)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** May a script of one's own be suggested? Not while one of its words is a danger; it stays to be found and changed. */
export const mayBeOffered = (script: Checked, now: Time): boolean =>
  !scriptFindings(script, now).some(({ level }) => level === 'danger')
