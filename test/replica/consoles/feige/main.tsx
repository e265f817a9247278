import { ConfigProvider } from 'antd'
import zhCN from 'antd/es/locale/zh_CN'
import 'antd/dist/reset.css'
import { createRoot } from 'react-dom/client'
import { Workspace } from './Workspace'

const { prefix } = window.__REPLICA__.traits

createRoot(document.getElementById('root') as HTMLElement).render(
  <ConfigProvider
    prefixCls={prefix}
    iconPrefixCls={`${prefix}-icon`}
    locale={zhCN}
    theme={{ token: { colorPrimary: '#1966ff', borderRadius: 4, fontSize: 13 } }}
  >
    <Workspace />
  </ConfigProvider>,
)
