import { ConfigProvider } from '../qianniu/app/kit'
import { createRoot } from 'react-dom/client'
import { addKitStyle } from '../qianniu/app/kit-style'
import { RiskPage } from '../qianniu/other/RiskPage'
import { CHAT } from './chat-variant'
import { addChatStyle } from './chat-style'
import { CorePage } from './core/CorePage'
import { OuterPage } from './outer/OuterPage'

function Page() {
  if (window.__REPLICA__.traits.risk) return <RiskPage />
  return window.location.pathname.includes('/chat-core/') ? <CorePage /> : <OuterPage />
}

const root = document.getElementById('root') as HTMLElement
// source: 'seen', both pages are wrapped by this id
root.id = 'ice-container'
addChatStyle()
if (window.location.pathname.includes('/chat-core/')) addKitStyle(CHAT.kitPrefix)
createRoot(root).render(
  <ConfigProvider prefix={CHAT.kitPrefix}>
    <Page />
  </ConfigProvider>,
)
