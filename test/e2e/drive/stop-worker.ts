import { expect, type CDPSession, type Page } from '@playwright/test'

interface WorkerVersions {
  versions: { versionId: string; scriptURL: string; runningStatus: string }[]
}

/** Stops the background's worker as the browser does when it is idle, and proves that it stopped. */
export async function stopWorker(vault: Page, extensionId: string): Promise<void> {
  const session = await vault.context().newCDPSession(vault)
  const status = new Map<string, string>()
  const stopped = new Set<string>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: WorkerVersions) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (new URL(scriptURL).host !== extensionId) continue
      status.set(versionId, runningStatus)
      if (runningStatus === 'stopped') stopped.add(versionId)
    }
  })
  // A page that sends again wakes the worker at once: what counts is that it was down, not that it stays so.
  const neverStopped = () => [...status.keys()].filter((version) => !stopped.has(version))
  await session.send('ServiceWorker.enable')
  await expect.poll(() => status.size, { message: 'the browser names the worker' }).toBeGreaterThan(0)
  await stopAll(session)
  await expect.poll(neverStopped, { message: 'the worker has stopped' }).toEqual([])
  await session.detach()
}

async function stopAll(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers')
}
