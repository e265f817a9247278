import type { Random } from '../../replica/shop/random'
import type { Mutator } from './mutator'

/** Prefixes of the two kits; what stands behind them is the kits' own and stays. */
const KIT = /^(?:auxo|aurora|qn-next|next)-/
const OTHER_PREFIXES = ['auxo', 'aurora', 'next', 'qn-next', 'kit5']

/** Names that public code shows on more than one build of a page. */
const STABLE =
  /^(?:headerShopName|message(?:IsMe|NotMe|List)|leaveMessage|msgItemWrap|scroller\w*|list_items|chatd-[\w-]+|pigeon-card-[\w-]+|max-line|content|ecom-collapse[\w-]*|i-icon[\w-]*|ww_\w+|conversation-item|active|name|time|message-item(?:-line)?|self|nick|edit|editBox|file-(?:msg|name|size)|download-file|im-template-msg|dx-[\w-]+|tpl-wrapper|send-(?:btn|text)|order-id|rc-[\w-]+|im-virtual-list[\w-]*|mod-dispute-[\w-]+|options-(?:content|item)|arrow-(?:up|down)|textarea-content|text-span|site-nick)$/

/** Modules of which public code matches a part; only their hash changes. */
const MODULE = /^(refundinfo_refund-\w+-[\w-]*?|dealinfo_refund-[\w-]*?|\w*data-board_\w+?)__\w+$/

const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

function hash(random: Random): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[random.int(0, LETTERS.length - 1)])
  return `c${letters.join('')}`
}

/** Every class but the stable ones is renamed, in the page's rules too; the kits get another prefix. */
export const renameClasses: Mutator = {
  name: 'classes',
  mutate: (document, random) => {
    const prefix = random.pick(OTHER_PREFIXES)
    rename(document, (name) => {
      if (STABLE.test(name)) return name
      if (KIT.test(name)) return name.replace(KIT, `${prefix}-`)
      const kept = MODULE.exec(name)?.[1]
      return kept === undefined ? hash(random) : `${kept}__${hash(random)}`
    })
  },
}

/** The same, and nothing of the kits' own names is left either. */
export const renameAllClasses: Mutator = {
  name: 'all classes',
  mutate: (document, random) => rename(document, (name) => (STABLE.test(name) ? name : hash(random))),
}

function rename(document: Document, nameFor: (name: string) => string): void {
  const renamed = new Map<string, string>()
  const to = (name: string): string => {
    const known = renamed.get(name) ?? nameFor(name)
    renamed.set(name, known)
    return known
  }
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)
    element.setAttribute('class', names.map(to).join(' '))
  }
  for (const style of document.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(
      /\.([a-zA-Z_][\w-]*)(?=[^{}]*\{)/g,
      (_, name: string) => `.${to(name)}`,
    )
  }
}
