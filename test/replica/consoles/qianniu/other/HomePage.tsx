import { board, card } from '../app/console-classes'
import { useAccount } from '../app/use-account'

/** Tiles of the home page. source: 待商家处理 in `data-board_new_delivery_block` 'seen' */
const TILES = ['待商家处理', '待发货', '待评价', '小二待办'] as const

/** 工作台首页, with words that the refund list has too. */
export function HomePage() {
  const account = useAccount()
  return (
    <div className={card.card}>
      <h2 className={card.title}>工作台</h2>
      <div className={board.new_delivery_block}>
        {TILES.map((name, index) => (
          <div className={board.item} key={name}>
            {name} <span>{index + 2}</span>
          </div>
        ))}
      </div>
      <p>退款/售后：待处理售后 3，退款待处理 1，商家已拒绝 0</p>
      {(account?.otherShops ?? []).map((name) => (
        <p key={name}>{`名下店铺：${name}（退款待处理 4）`}</p>
      ))}
    </div>
  )
}
