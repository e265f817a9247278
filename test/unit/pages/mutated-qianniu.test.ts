import { test } from 'vitest'
import { expectUnharmed } from '../../eval/mutations/expect-unharmed'

test(
  'no change of a qianniu page that a person would not see makes a field wrong',
  () => expectUnharmed('qianniu'),
  120_000,
)
