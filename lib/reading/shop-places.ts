import { ancestorsOf, classText, roleOf, tagOf } from './node-text'
import type { VisibleNode } from './visible-tree'

const HEADER = /header|topbar|top-bar|top-?nav|navbar|site-nav|shell-top|account/
const CHAT = /chat|message|conversation|topbar-left-info|ww_|dialog|modal|drawer/
const NOT_SHOP =
  /switch|dropdown(?!-(?:trigger|open))|menu|list|recommend|advert|_ad_|promo|banner|\bad\b|\bad[-_]|card|option|select-item|popover|other/
const CONTENT_TAGS = new Set(['main', 'table', 'ul', 'ol', 'aside', 'article', 'iframe'])
const CONTENT_ROLES = new Set(['menu', 'listbox', 'dialog', 'main', 'table', 'option', 'menuitem', 'tooltip'])

/** Is the node somewhere that lists shops rather than names the signed-in one? */
export const isElsewhere = (node: VisibleNode): boolean =>
  CONTENT_TAGS.has(tagOf(node)) || CONTENT_ROLES.has(roleOf(node) ?? '') || NOT_SHOP.test(classText(node))

const marksOf = (node: VisibleNode): string => `${classText(node)} ${node.element.id.toLowerCase()}`

/** Is it a part of a chat? Its headers name the buyer. */
export const isChat = (node: VisibleNode): boolean => CHAT.test(marksOf(node))

export const isHeader = (node: VisibleNode): boolean =>
  tagOf(node) === 'header' || roleOf(node) === 'banner' || HEADER.test(marksOf(node))

export const isOutside = (node: VisibleNode): boolean => isElsewhere(node) || isChat(node)

/** Is a node of a header outside of whatever in it lists shops? */
export const allowedIn =
  (header: VisibleNode) =>
  (node: VisibleNode): boolean => {
    if (isElsewhere(node)) return false
    for (const at of ancestorsOf(node)) {
      if (at === header) return true
      if (isElsewhere(at)) return false
    }
    return true
  }
