import { expect, type CDPSession, type Page } from '@playwright/test'

interface DomNode {
  nodeId: number
  nodeName: string
  backendNodeId: number
  shadowRootType?: 'user-agent' | 'open' | 'closed'
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

/** What stands in the overlay's closed shadow root. Page scripts cannot see it; the debugger can. */
export class Sheet {
  constructor(
    private readonly session: CDPSession,
    private readonly page: Page,
  ) {}

  /** The text a person sees in the sheets that are shown, a line per block; `''` when there is none. */
  async text(): Promise<string> {
    const texts = await this.each<string>(
      'function () { return [...this.children].filter((e) => e.checkVisibility?.() && e.getAttribute("role") !== "status").map((e) => e.innerText).join("\\n") }',
    )
    return texts.filter(Boolean).join('\n').trim()
  }

  /** Runs `source`, a function over `this: ShadowRoot`, in each closed root of the page and its frames. */
  async each<T>(source: string): Promise<T[]> {
    const values: T[] = []
    for (const backendNodeId of await this.roots()) {
      const { object } = await this.session.send('DOM.resolveNode', { backendNodeId })
      const { result } = await this.session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: source,
        returnByValue: true,
        awaitPromise: true,
      })
      values.push(result.value as T)
    }
    return values
  }

  /** Where the first element that matches stands in the viewport of its frame; null when it is not shown. */
  async box(selector: string): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const boxes = await this.each<{ x: number; y: number; width: number; height: number } | null>(
      `function () {
        const element = this.querySelector(${JSON.stringify(selector)})
        if (!element || !element.checkVisibility()) return null
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x, y, width, height }
      }`,
    )
    return boxes.find((box) => box !== null) ?? null
  }

  /** A real click at the middle of the first element that matches. */
  async click(selector: string): Promise<void> {
    const box = await this.box(selector)
    if (!box) throw new Error(`The sheet shows no ${selector}`)
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Waits until the sheet says `words`. */
  async says(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.text(), { message: `the sheet says ${words}` }).toMatch(words)
  }

  /** Waits until no sheet is shown. */
  async isGone(): Promise<void> {
    await expect.poll(() => this.text(), { message: 'the sheet is gone' }).toBe('')
  }

  private async roots(): Promise<number[]> {
    const { root } = await this.session.send('DOM.getDocument', { pierce: true, depth: -1 })
    return closedRoots(root)
  }
}

export async function sheetOf(page: Page): Promise<Sheet> {
  return new Sheet(await page.context().newCDPSession(page), page)
}

function closedRoots(node: DomNode): number[] {
  const own = node.shadowRootType === 'closed' ? [node.backendNodeId] : []
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])]
  if (node.contentDocument) below.push(node.contentDocument)
  return [...own, ...below.flatMap(closedRoots)]
}
