import type { HostTable } from '../scene'
import { fxg } from './fxg'
import { h5api } from './h5api'
import { im } from './im'
import { login, loginmyseller } from './login'
import { market } from './market'
import { myseller } from './myseller'
import { pigeon } from './pigeon'
import { qn } from './qn'
import { refund2Taobao } from './refund2-taobao'
import { refund2Tmall } from './refund2-tmall'

/** Every host that the replica answers for. */
export const HOSTS: HostTable[] = [
  fxg,
  im,
  pigeon,
  myseller,
  qn,
  refund2Taobao,
  refund2Tmall,
  market,
  h5api,
  login,
  loginmyseller,
]
