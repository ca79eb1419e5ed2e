import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameVariants, supplierKey } from './supplier-names.js';

describe('The key of a supplier’s name', () => {
  it.each([
    ['Northwind Traders Ltd', 'NORTHWIND TRADERS LIMITED'],
    ['Northwind Traders', 'Northwind Traders, PLC'],
    ['The Lantern Company', 'LANTERN CO.'],
    ['Falk & Söhne GmbH', 'FALK AND SOHNE'],
    ['Falk & Söhne GmbH & Co. KG', 'Falk und Söhne'.replace('und', '+')],
    ['Ærø Data A/S', 'AERO DATA AS'],
    ['Société Lumière S.A.R.L.', 'SOCIETE LUMIERE SARL'],
    ['Straße Logistik AG', 'Strasse Logistik'],
    ['O’Hara Partners L.L.P.', "O'HARA PARTNERS LLP"],
    ['Acme  (UK)   Inc.', 'ACME UK INC'],
    ['Ｗide Systems B.V.', 'Wide Systems bv'],
  ])('is the same for %s and %s', (one, other) => {
    expect(supplierKey(one)).toBe(supplierKey(other));
    expect(supplierKey(one)).not.toBe('');
  });

  it.each([
    ['Arcadis (UK) Ltd', 'Arcadis LLP'],
    ['Capita Resourcing Ltd', 'Capita Business Services Ltd'],
    ['HMRC', 'HM Revenue & Customs'],
    ['Aiven Ltd', 'Avien Ltd'],
    ['Skypark 11 Ltd', 'Skypark 12 Ltd'],
    ['The Works', 'Works Council'],
  ])('keeps apart what a person must judge: %s and %s', (one, other) => {
    expect(supplierKey(one)).not.toBe(supplierKey(other));
  });

  it('never eats a whole name', () => {
    expect(['The', 'Limited', 'The Co', 'SA', 'AG & Co'].map(supplierKey)).toEqual([
      'the',
      'limited',
      'co',
      'sa',
      'ag',
    ]);
  });

  it('is empty for a name without a letter or digit, which is nobody’s variant', () => {
    expect(['', ' - ', '?'].map(supplierKey)).toEqual(['', '', '']);
    expect(nameVariants(['', ' ', '-', '?'])).toEqual([]);
  });

  it('is its own key', () => {
    const word = fc.constantFrom(
      'The',
      'Lantern',
      '&',
      'Co',
      'S',
      'A',
      'L.',
      'P.',
      'Ltd',
      '(UK)',
      '-',
      'and',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const key = supplierKey(words.join(' '));
        expect(supplierKey(key)).toBe(key);
      }),
    );
  });

  it('groups the spellings of one supplier, each once, and leaves out who has one', () => {
    expect(nameVariants(['XMA', 'Zenith Ltd', 'XMA LTD', 'ZENITH LIMITED', 'XMA', 'Solo Inc'])).toEqual([
      { key: 'xma', names: ['XMA', 'XMA LTD'] },
      { key: 'zenith', names: ['ZENITH LIMITED', 'Zenith Ltd'] },
    ]);
  });
});
