import type { Page } from '@playwright/test'
import { sheetOf, type Sheet } from './sheet'

interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** The strip under the reply box, in whichever frame that stands. */
export interface Strip extends Sheet {
  /** A real click on its button of that name. */
  press: (name: string) => Promise<void>
  /** Where it stands in the page's viewport; `null` = it is not shown. */
  place: () => Promise<Place | null>
  /** What is read out. */
  spoken: () => Promise<string>
}

/** In a root of ours: the first element that matches, as the page's viewport has it. */
const PLACE = `function placeOf(root, found) {
  const element = found(root)
  if (!element || !element.checkVisibility()) return null
  let { x, y, width, height } = element.getBoundingClientRect()
  for (let frame = element.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
    const around = frame.getBoundingClientRect()
    x += around.x
    y += around.y
  }
  return { x, y, width, height }
}`

export async function stripOf(page: Page): Promise<Strip> {
  const sheet = await sheetOf(page)
  const at = async (found: string): Promise<Place | null> =>
    (await sheet.each<Place | null>(`function () { ${PLACE}; return placeOf(this, ${found}) }`)).find(
      Boolean,
    ) ?? null
  return Object.assign(sheet, {
    place: () => at('(root) => root.querySelector(".strip")'),
    async press(name: string) {
      const button = `(root) => [...root.querySelectorAll(".strip button")].find((b) => b.textContent === ${JSON.stringify(name)})`
      const place = await at(button)
      if (!place) throw new Error(`The strip shows no «${name}»`)
      await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    },
    spoken: async () =>
      (
        await sheet.each<string>('function () { return this.querySelector("[role=status]").textContent }')
      ).join(''),
  })
}
