import { test } from 'vitest'
import { expectUnharmed } from '../../eval/mutations/expect-unharmed'

test(
  'no change of a douyin page that a person would not see makes a field wrong',
  () => expectUnharmed('douyin'),
  120_000,
)
