import { KIT_ANIMATION } from './kit-animation'
import balloon from '@alifd/next/es/balloon/index.css?inline'
import button from '@alifd/next/es/button/index.css?inline'
import checkbox from '@alifd/next/es/checkbox/index.css?inline'
import datePicker from '@alifd/next/es/date-picker/index.css?inline'
import dialog from '@alifd/next/es/dialog/index.css?inline'
import icon from '@alifd/next/es/icon/index.css?inline'
import input from '@alifd/next/es/input/index.css?inline'
import loading from '@alifd/next/es/loading/index.css?inline'
import menu from '@alifd/next/es/menu/index.css?inline'
import message from '@alifd/next/es/message/index.css?inline'
import overlay from '@alifd/next/es/overlay/index.css?inline'
import pagination from '@alifd/next/es/pagination/index.css?inline'
import select from '@alifd/next/es/select/index.css?inline'
import step from '@alifd/next/es/step/index.css?inline'
import tab from '@alifd/next/es/tab/index.css?inline'
import table from '@alifd/next/es/table/index.css?inline'
import tag from '@alifd/next/es/tag/index.css?inline'
import upload from '@alifd/next/es/upload/index.css?inline'

const SHEETS = [
  icon,
  button,
  checkbox,
  input,
  tag,
  menu,
  overlay,
  balloon,
  loading,
  message,
  dialog,
  select,
  datePicker,
  pagination,
  step,
  tab,
  table,
  upload,
]

/** The icon font lies on a host that the replica does not answer for. */
const FONT_FACE = /@font-face\s*\{[^}]*\}/g

/** Puts the kit's own style sheets on the page under the given class prefix. */
export function addKitStyle(prefix: string): void {
  const sheet = document.createElement('style')
  const rules = SHEETS.join('\n').replaceAll(FONT_FACE, '').replaceAll('.next-', `.${prefix}`)
  sheet.textContent = `${rules}\n${KIT_ANIMATION}\n.${prefix}icon::before{visibility:hidden}`
  document.head.append(sheet)
}

const BASE = `*{box-sizing:border-box}
body{margin:0;background:#f2f3f7;color:#111;font:14px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif}
a{color:#1a66ff;cursor:pointer}p{margin:0 0 8px}ol,ul{margin:0;padding:0;list-style:none}`

/** The console's element rules. */
export function addBaseStyle(): void {
  const sheet = document.createElement('style')
  sheet.textContent = BASE
  document.head.append(sheet)
}
