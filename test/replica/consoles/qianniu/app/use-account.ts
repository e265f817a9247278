import { createContext, useContext } from 'react'
import { mtopJsonp } from '../mtop/request'
import { useAnswer } from '../../shell/ask'

/** Who is signed in. */
export interface Account {
  shopId: string
  shopName: string
  subAccount: string | null
  otherShops: string[]
}

/** The account of the page, `null` until it is known. */
export const AccountContext = createContext<Account | null>(null)

/** Asks once for the account. */
export function useAskedAccount(): Account | null {
  return useAnswer('account', async () => {
    const reply = await mtopJsonp<Account>('mtop.taobao.qianniu.shell.account.get', {})
    return reply.data
  })
}

/** The account known to the shell. */
export function useAccount(): Account | null {
  return useContext(AccountContext)
}
