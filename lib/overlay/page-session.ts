import { timeOf } from '../domain/time'
import { sheetEn } from '../i18n/en/sheet'
import { sheetZh } from '../i18n/zh-CN/sheet'
import { createLivePage, type LivePage } from '../reading/live-page'
import { NOTHING_READ, pageAt } from '../reading/read-page'
import { liveSight } from '../reading/sight'
import type { Site } from '../reading/site'
import type { RefuseLabels } from '../refusal/refuse-labels'
import type { Insertion, InsertionOutcome } from '../schema/insertion'
import type { PageSettings } from '../schema/settings'
import { CaptureMaker } from './capture-maker'
import { insertReply, watchComposition } from './insert-reply'
import { PageMemory } from './page-memory'
import { ReadScheduler } from './read-scheduler'
import type { RefusalInPlay } from './refusal-in-play'
import { RefusalGuard } from './refusal-guard'
import type { SessionPorts } from './session-ports'
import { takeReplies } from './session-frame'
import { showNotice } from './show-notice'
import { tabViewOf } from './tab-view-of'
import { ViewReporter } from './view-reporter'
import { watchRoots, type RootWatch } from './watch-roots'

export interface PageSessionOptions {
  site: Site
  labels: RefuseLabels
  ports: SessionPorts
  /** Opens the way for the replies that the page receives; called only while the settings allow it. */
  openReplies: () => void
  signal: AbortSignal
}

/** Milliseconds that a frame without a reply box leaves the answer to one that has it. */
const LET_OTHERS_ANSWER = 400
const UNKNOWN: Pick<PageSettings, 'locale' | 'theme'> = { locale: 'zh-CN', theme: 'system' }
const WORDS = { 'zh-CN': sheetZh, en: sheetEn } as const

/** One page with its same-origin frames: reads it, hands on what changed, guards its refuse controls. */
export class PageSession {
  private readonly live: LivePage
  private readonly memory: PageMemory
  private readonly guard: RefusalGuard
  private readonly maker: CaptureMaker
  private readonly reporter: ViewReporter
  private readonly scheduler: ReadScheduler
  private readonly roots: RootWatch
  private readonly composing = new Map<Document, () => boolean>()
  private settings = UNKNOWN
  private hashKey: string | null = null
  private play: RefusalInPlay | null = null

  constructor(private readonly options: PageSessionOptions) {
    const { site, labels, ports, signal } = options
    this.live = createLivePage({ site, window, sight: liveSight, now: () => Date.now() })
    this.memory = new PageMemory((element) => this.live.recordAt(element))
    this.scheduler = new ReadScheduler(() => this.read(), signal)
    this.reporter = new ViewReporter(() => this.view(), ports.reportView, signal)
    this.maker = new CaptureMaker({
      newId: () => crypto.randomUUID(),
      store: (capture) => ports.store({ capture }),
      onChatKey: () => this.reporter.touch(),
    })
    this.guard = new RefusalGuard({
      platform: site.platform,
      labels,
      facts: this.memory,
      isOn: () => this.isGuarded(),
      now: () => timeOf(Date.now()),
      newId: () => crypto.randomUUID(),
      settings: () => this.settings,
      record: (decision) => ports.store({ decision }),
      openPanel: ports.openPanel,
      onPlay: (play) => {
        this.play = play
        this.reporter.touch()
      },
      signal,
    })
    this.roots = watchRoots((records) => {
      this.live.note(records)
      this.scheduler.request()
    }, signal)
  }

  start(): void {
    const { ports } = this.options
    ports.onOrphaned(() => this.sayOrphaned())
    ports.onSettingsChanged(() => void this.loadSettings())
    ports.onInsert((insertion) => this.insert(insertion))
    ports.onLost(() => {
      this.maker.forget()
      this.scheduler.request()
    })
    ports.onNavigate(() => {
      this.guard.reset()
      this.scheduler.request()
    })
    takeReplies(window, (url, text) => this.observe(url, text))
    this.follow()
    this.scheduler.request()
    void this.loadSettings()
  }

  /** A reply that the page received; still the page's word. */
  observe(url: string, text: string): void {
    this.live.observe(url, text)
    this.scheduler.request()
  }

  private async loadSettings(): Promise<void> {
    const { ports, openReplies } = this.options
    const settings = await ports.settings().catch(() => null)
    if (!settings) return
    this.settings = settings
    if (settings.observeReplies) openReplies()
    if (settings.hashKey === this.hashKey) return
    this.hashKey = settings.hashKey
    this.maker.useHash(ports.hashWith(settings.hashKey))
    this.scheduler.request()
  }

  private read(): void {
    const readAt = timeOf(Date.now())
    const reading = this.tryRead()
    this.memory.remember(reading, readAt)
    this.follow()
    this.guard.refresh()
    this.maker.take(reading, readAt)
    this.reporter.touch()
  }

  /** A page that cannot be read is an unread page, not one as it was before. */
  private tryRead(): ReturnType<LivePage['read']> {
    try {
      return this.live.read()
    } catch {
      return NOTHING_READ
    }
  }

  private follow(): void {
    const roots = this.live.watched()
    this.roots.follow(roots)
    for (const root of roots) {
      if (root.nodeType !== Node.DOCUMENT_NODE || this.composing.has(root as Document)) continue
      this.composing.set(root as Document, watchComposition(root as Document, this.options.signal))
      this.guard.watch(root as Document)
    }
  }

  /** Ticket pages by their address, also where they could not be read; a chat only where it was. */
  private isGuarded(): boolean {
    const page = pageAt(this.options.site, location.href)
    if (page === null || page.endsWith('/experience-score')) return false
    return !page.endsWith('/chat') || this.memory.last().page !== null
  }

  private view(): ReturnType<typeof tabViewOf> {
    const reading = this.memory.last()
    return tabViewOf({
      platform: this.options.site.platform,
      reading,
      play: this.play,
      conversationKey: this.maker.knownChatKey(reading.conversation),
      replyBox: reading.page !== null && this.replyBox() !== null,
      readAt: timeOf(Date.now()),
    })
  }

  private replyBox(): HTMLElement | null {
    for (const doc of this.composing.keys()) {
      const box = doc.defaultView && this.options.site.findReplyBox(doc)
      if (box) return box
    }
    return null
  }

  private async insert(insertion: Insertion): Promise<InsertionOutcome> {
    this.read()
    if (this.replyBox() === null) await pause(LET_OTHERS_ANSWER)
    await this.maker.chatKey(this.memory.last().conversation)
    const place = {
      box: () => this.replyBox(),
      conversationKey: () => this.maker.knownChatKey(this.memory.last().conversation),
      nextFrame,
    }
    return await insertReply(insertion, place, () => [...this.composing.values()].some((is) => is()))
  }

  private sayOrphaned(): void {
    if (window.top !== window) return
    const { orphan: text, dismiss, label } = WORDS[this.settings.locale]
    showNotice(document, { text, dismiss, label, theme: this.settings.theme })
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** After the console has had a frame to react; a hidden page makes none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 300)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve, 0)
    })
  })
}
