import { useEffect, useState } from 'react'

const OPENED = performance.now()

/** The replica's clock in epoch ms: frozen at the boot time, or running from it. */
export function replicaNow(): number {
  const { now, traits } = window.__REPLICA__
  const start = Date.parse(now)
  return traits.tickingClock ? start + (performance.now() - OPENED) : start
}

/** `replicaNow()`, re-rendering each second where the clock runs. */
export function useNow(): number {
  const [now, setNow] = useState(replicaNow)
  useEffect(() => {
    if (!window.__REPLICA__.traits.tickingClock) return
    const timer = setInterval(() => setNow(replicaNow()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
