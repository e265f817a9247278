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
  const area = findAll(form, (node) => /upload|proof|voucher|evidence/.test(classText(node)))[0]
  return area ? findAll(area, (node) => tagOf(node) === 'img').length : 0
}

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
