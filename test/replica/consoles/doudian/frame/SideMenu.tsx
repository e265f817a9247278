import { Menu } from 'antd'
import { navigate, useRoute } from '../../shell/route'

const LIST = '/ffa/merchant-aftersale-workbench/aftersale/list'

/** Menu words are partly 'seen'; they repeat words of the pages on purpose. */
const ITEMS = [
  { key: '/ffa/mshop/homepage/index', label: '首页' },
  {
    key: 'order',
    label: '订单',
    children: [
      { key: '/ffa/morder/order/list', label: '订单管理' },
      { key: '/ffa/logistics-project/diagnosis/index', label: '物流管理' },
    ],
  },
  {
    key: 'aftersale',
    label: '售后',
    children: [
      { key: LIST, label: '售后工作台' },
      { key: '/ffa/maftersale/aftersale/assistant/multi-assist', label: '售后小助手' },
      { key: '/ffa/maftersale/comment', label: '评价管理' },
    ],
  },
  {
    key: 'eco',
    label: '店铺',
    children: [
      { key: '/ffa/eco/experience-score', label: '商家体验分' },
      { key: '/ffa/govern-guarantee/regulation', label: '违规管理' },
    ],
  },
]

/** The console's navigation, by pushState. */
export function SideMenu() {
  const route = useRoute()
  return (
    <Menu
      mode="inline"
      style={{ width: 168, minHeight: 'calc(100vh - 56px)' }}
      selectedKeys={[route.pathname]}
      defaultOpenKeys={['order', 'aftersale', 'eco']}
      items={ITEMS}
      onClick={({ key }) => navigate(key)}
    />
  )
}
