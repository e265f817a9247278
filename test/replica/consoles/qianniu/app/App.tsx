import { ConfigProvider } from './kit'
import { useEffect, useState } from 'react'
import { useRoute } from '../../shell/route'
import { boot, lateMs, variant } from '../boot'
import { RiskPage } from '../other/RiskPage'
import { AccountContext, useAskedAccount } from './use-account'
import { routeOf } from './routes'
import { Shell } from './Shell'

/** Has the micro-app of the page mounted yet? The real ones take seconds. */
function useMounted(app: string): boolean {
  const [mounted, setMounted] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setMounted(app), lateMs)
    return () => clearTimeout(timer)
  }, [app])
  return mounted === app
}

function Console() {
  const account = useAskedAccount()
  const url = useRoute()
  const route = routeOf(url)
  const mounted = useMounted(String(route.path))
  return (
    <AccountContext.Provider value={account}>
      <Shell bare={route.bare ?? false}>{mounted ? route.page(url) : null}</Shell>
    </AccountContext.Provider>
  )
}

/** The whole console, or the risk check in its place. */
export function App() {
  if (boot.traits.risk) return <RiskPage />
  return (
    <ConfigProvider prefix={variant.kitPrefix}>
      <Console />
    </ConfigProvider>
  )
}
