import type { LintFinding } from '../../schema/lint'
import { PlatformSchema } from '../../schema/platform'
import type { ReplyScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import { lintDraft } from '../lint/lint-draft'
import { sampleReply } from './sample-reply'

type Checked = Pick<ReplyScript, 'text' | 'platforms'>

/**
 * What the check before sending would say of a script, on each platform that it is for; the same place once. Offsets
 * count in `sampleReply(text).text`.
 */
export function scriptFindings({ text, platforms }: Checked, now: Time): LintFinding[] {
  const draft = { text: sampleReply(text).text, now, conversation: null, afterSale: null, facts: null }
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
