import { bareText } from '../fold-text'
import { ancestorsOf, classText, findAll, isAction, tagOf } from '../node-text'
import { runsOf } from '../runs'
import type { VisibleNode } from '../visible-tree'
import type { RefusalWords } from './refusal-words'

const UPLOADED =
  /upload-list-item(-container)?\b|upload-list-item\b|photo-item|img-item|proof-item|pic-item|uploaded/

/** Files attached so far; the upload button itself is none. */
export function countProofs(form: VisibleNode): number {
  const items = findAll(form, (node) => UPLOADED.test(classText(node)) && !isAction(node))
  const outermost = items.filter((node) => ![...ancestorsOf(node)].some((at) => items.includes(at)))
  if (outermost.length) return outermost.length
  const area = findAll(form, (node) => AREA.test(`${classText(node)} ${node.element.id.toLowerCase()}`))[0]
  return (area ? findAll(area, isPicture).length : 0) || namedFiles(form)
}

/** Files by the names that stand in the form, where nothing is called an upload. */
function namedFiles(form: VisibleNode): number {
  const alts = findAll(form, isPicture).filter((node) =>
    FILE_NAME.test(node.element.getAttribute('alt') ?? ''),
  )
  if (alts.length) return alts.length
  const texts = runsOf(form).map((run) => bareText(run.token.text))
  return new Set(texts.filter((text) => FILE_NAME.test(text))).size
}

const AREA = /upload|proof|voucher|evidence/

/** A picture of a file, not a sample of what to attach or a mark. */
const isPicture = (node: VisibleNode): boolean =>
  tagOf(node) === 'img' &&
  !/示例|样例|icon/.test(`${node.element.getAttribute('alt') ?? ''} ${classText(node)}`)

const HINT = /(请(?:提供|上传|补充)|需(?:提供|上传)|建议上传|凭证|截图|视频)/

/** A file that was attached, not what was asked for. */
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|bmp|heic|mp4|mov|avi|mp3|pdf|docx?|xlsx?)$/i

/** What the page itself asks to attach. */
export function proofHint(form: VisibleNode, words: RefusalWords): string | null {
  const hints = runsOf(form).filter((run) => {
    const bare = bareText(run.token.text)
    return (
      HINT.test(bare) &&
      bare.length >= 6 &&
      !words.proof.test(bare) &&
      !words.note.test(bare) &&
      !FILE_NAME.test(bare) &&
      !isAction(run.holder)
    )
  })
  return (
    hints.find((run) => /请提供|请上传|需提供|需上传/.test(run.token.text))?.token.raw ??
    hints[0]?.token.raw ??
    null
  )
}
