import { App as KitApp, ConfigProvider } from 'antd'
import zhCN from 'antd/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import 'antd/dist/reset.css'
import { createRoot } from 'react-dom/client'
import { App } from './App'

dayjs.locale('zh-cn')
const { prefix } = window.__REPLICA__.traits
ConfigProvider.config({ prefixCls: prefix, iconPrefixCls: `${prefix}-icon` })

createRoot(document.getElementById('root') as HTMLElement).render(
  <ConfigProvider
    prefixCls={prefix}
    iconPrefixCls={`${prefix}-icon`}
    locale={zhCN}
    theme={{ token: { colorPrimary: '#1966ff', borderRadius: 4, fontSize: 13 } }}
  >
    <KitApp component={false}>
      <App />
    </KitApp>
  </ConfigProvider>,
)
