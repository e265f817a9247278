import { timeOf } from '../domain/time'
import { noticeEn } from '../i18n/en/notice'
import { noticeZh } from '../i18n/zh-CN/notice'
import { createLivePage, type LivePage } from '../reading/live-page'
import { NOTHING_READ } from '../reading/read-page'
import { liveSight } from '../reading/sight'
import type { Site } from '../reading/site'
import type { PageSettings } from '../schema/settings'
import { CaptureMaker } from './capture-maker'
import { PageMemory } from './page-memory'
import { ReadScheduler } from './read-scheduler'
import { takeReplies } from './session-frame'
import type { MakePart, SessionPart } from './session-part'
import type { SessionPorts } from './session-ports'
import { showNotice } from './show-notice'
import { tabViewOf } from './tab-view-of'
import { ViewReporter } from './view-reporter'
import { watchRoots, type RootWatch } from './watch-roots'

export interface PageSessionOptions {
  site: Site
  /** What this app's session does beside reading. */
  part: MakePart
  ports: SessionPorts
  /** Opens the way for the replies that the page receives; called only while the settings allow it. */
  openReplies: () => void
  signal: AbortSignal
}

const UNKNOWN: Pick<PageSettings, 'locale' | 'theme' | 'muted' | 'lintDrafts'> = {
  locale: 'zh-CN',
  theme: 'system',
  muted: [],
  lintDrafts: false,
}
const WORDS = { 'zh-CN': noticeZh, en: noticeEn } as const

/** One page with its same-origin frames: reads it, hands on what changed, and leaves the rest to its part. */
export class PageSession {
  private readonly live: LivePage
  private readonly memory: PageMemory
  private readonly part: SessionPart
  private readonly maker: CaptureMaker
  private readonly reporter: ViewReporter
  private readonly scheduler: ReadScheduler
  private readonly roots: RootWatch
  private readonly documents = new WeakSet<Node>()
  private settings = UNKNOWN
  private hashKey: string | null = null

  constructor(private readonly options: PageSessionOptions) {
    const { site, part, ports, signal } = options
    this.live = createLivePage({ site, window, sight: liveSight, now: () => Date.now() })
    this.memory = new PageMemory(this.live)
    this.scheduler = new ReadScheduler(() => this.read(), signal)
    this.reporter = new ViewReporter(() => this.view(), ports.reportView, signal)
    this.maker = new CaptureMaker({
      newId: () => crypto.randomUUID(),
      store: (capture) => ports.store({ capture }),
      onChatKey: () => this.reporter.touch(),
    })
    this.part = part({
      site,
      memory: this.memory,
      maker: this.maker,
      ports,
      settings: () => this.settings,
      read: () => this.read(),
      touch: () => this.reporter.touch(),
      signal,
    })
    this.roots = watchRoots((records) => {
      this.live.note(records)
      if (records.every((record) => this.part.takesDraft?.(record))) return
      if (this.memory.currentForm()) this.scheduler.requestAtOnce()
      else this.scheduler.request()
    }, signal)
  }

  start(): void {
    const { ports } = this.options
    ports.onOrphaned(() => this.sayOrphaned())
    ports.onSettingsChanged(() => void this.loadSettings())
    ports.onLost(() => {
      this.maker.forget()
      this.scheduler.request()
    })
    ports.onNavigate(() => {
      this.part.reset()
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
    this.part.settingsChanged?.()
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
    this.part.refresh()
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
      if (root.nodeType !== Node.DOCUMENT_NODE || this.documents.has(root)) continue
      // A frame that has only just been sent somewhere has an empty document; it is looked at again when it loads.
      if ((root as Document).documentElement === null) continue
      this.documents.add(root)
      this.part.watch(root as Document)
    }
  }

  private view(): ReturnType<typeof tabViewOf> {
    const reading = this.memory.last()
    return tabViewOf({
      platform: this.options.site.platform,
      reading,
      play: this.part.play(),
      conversationKey: this.maker.knownChatKey(reading.conversation),
      refusable: (ticket) => this.part.refusable(ticket),
      replyBox: reading.page !== null && this.part.hasReplyBox(),
      readAt: timeOf(Date.now()),
    })
  }

  private sayOrphaned(): void {
    if (window.top !== window) return
    const { orphan: text, dismiss, label } = WORDS[this.settings.locale]
    showNotice(document, { text, dismiss, label, theme: this.settings.theme })
  }
}
