import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/read-html'

const URL = 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/detail-v3?aftersale_id=140000000000000001'

const dialog = (reason: string): string =>
  `<style>.auxo-radio-input{opacity:0}</style><div>售后编号 140000000000000001</div>
  <div class="auxo-modal-wrap" role="dialog"><div class="auxo-modal-title">拒绝退款</div>
  <div><label>是否收到货</label><label><input type="radio" name="got" checked>是</label><label><input type="radio" name="got">否</label></div>
  <div><label>拒绝原因</label>${reason}</div><div><label>拒绝说明</label><textarea></textarea></div><button>确 定</button></div>`

const drawn = (text: string, on: string): string =>
  `<label class="auxo-radio-wrapper${on}"><span class="auxo-radio"><input type="radio" name="r" class="auxo-radio-input"></span><span>${text}</span></label>`
const select = (shown: string): string =>
  `<div class="auxo-select"><div class="auxo-select-selector">${shown}</div></div>`

describe('the reason in a refuse form that asks for more', () => {
  it.each([
    [
      'a select',
      '<select><option selected>商品已签收</option><option>其他</option></select>',
      ['商品已签收', '其他'],
      '商品已签收',
    ],
    [
      'radios',
      '<label><input type="radio" name="r">商品已签收</label><label><input type="radio" name="r" checked>其他</label>',
      ['商品已签收', '其他'],
      '其他',
    ],
    [
      'radios by role',
      '<div role="radiogroup"><div role="radio" aria-checked="true">商品已签收</div><div role="radio">其他</div></div>',
      ['商品已签收', '其他'],
      '商品已签收',
    ],
    [
      'radios that the kit draws',
      drawn('商品已签收', '') + drawn('其他', ' auxo-radio-wrapper-checked'),
      ['商品已签收', '其他'],
      '其他',
    ],
    ['a shut list', select('<span class="auxo-select-selection-item">商品已签收</span>'), [], '商品已签收'],
    [
      'a shut list without a choice, before another one',
      select('<span class="auxo-select-selection-placeholder">请选择</span>') +
        `<label>物流公司</label>${select('<span class="auxo-select-selection-item">圆通速递</span>')}`,
      [],
      null,
    ],
  ])('is that of %s', async (...[, reason, options, selected]) => {
    const { refusalForm } = await readHtml(URL, dialog(reason))
    expect(refusalForm).toMatchObject({ options, selected })
  })
})
