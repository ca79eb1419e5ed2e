import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nameVariants, supplierKey } from './supplier-names.js';

const beside = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/data');
const path = join(process.env.SCRIMMAGE_SHARED_DATA ?? beside, 'uk_cabinetoffice_spend_2021-08_2022-07.csv');
const absent = existsSync(path)
  ? ''
  : ` (skipped: ${path} is not there; set SCRIMMAGE_SHARED_DATA to its folder)`;

/** The column of suppliers, by RFC 4180 to the letter. */
function suppliers(): readonly string[] {
  const rows: string[][] = [[]];
  const cells = readFileSync(path, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g);
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end?.endsWith('\n')) rows.push([]);
    if (end === '') break;
  }
  const [header = [], ...body] = rows;
  const column = header.indexOf('Supplier');
  return body.filter((row) => row.length === header.length).map((row) => row[column] ?? '');
}

describe.skipIf(absent !== '')(`The suppliers of a government's ledger${absent}`, () => {
  const names = absent === '' ? [...new Set(suppliers())].filter((name) => name.trim() !== '') : [];
  const groups = nameVariants(names);
  const together = (...variants: readonly string[]) =>
    groups.some((group) => variants.every((name) => group.names.includes(name)));

  it('are all read', () => {
    expect(names).toHaveLength(575);
  });

  it('fall together wherever they differ in capitals or blanks alone', () => {
    const plain = (name: string) => name.toUpperCase().replace(/\s+/g, ' ').trim();
    const pairs = names.flatMap((one, at) =>
      names.slice(at + 1).flatMap((other) => (plain(one) === plain(other) ? [[one, other] as const] : [])),
    );
    expect(pairs.length).toBeGreaterThan(20);
    for (const [one, other] of pairs) expect(supplierKey(one)).toBe(supplierKey(other));
  });

  it.each([
    [['AIRBUS DEFENCE & SPACE LIMITED', 'AIRBUS DEFENCE & SPACE LTD', 'Airbus Defence & Space Limited']],
    [['DIGIDENTITY', 'DIGIDENTITY BV']],
    [['HM REVENUE & CUSTOMS', 'HM REVENUE AND CUSTOMS', 'HM Revenue & Customs']],
    [['KPMG', 'KPMG LLP']],
    [['MCKINSEY & CO INC', 'McKinsey&company']],
    [['TRAINLINE COM LTD', 'Trainline.com Limited']],
    [['TURNER & TOWNSEND PROJECT MANAGEMENT', 'Turner and Townsend Project Management Limited']],
    [['ZENDESK', 'Zendesk Inc']],
  ])('fall together where a person would say so: %o', (variants) => {
    expect(together(...variants)).toBe(true);
  });

  it.each([
    [['ARCADIS (UK) LTD', 'ARCADIS LLP']],
    [['AIRBOX AEROSPACE LTD', 'AIRBOX SYSTEMS LTD']],
    [['AIVEN LTD', 'AVIEN LTD']],
    [['CAPITA BUSINESS SERVICES LTD', 'CAPITA BUSINESS SERVICES LTD TA KNOWLEDGEPOOL']],
    [['Exchequer Partnership No.2 Plc (HGR)', 'Exchequer Partnership Plc (100PS)']],
    [['JLL', 'JLL (Aberdeen Standard)']],
  ])('stay apart where only a person can tell: %o', (variants) => {
    expect(variants.every((name) => names.includes(name))).toBe(true);
    expect(together(...variants)).toBe(false);
  });

  it('are 60 groups in all, none of them with names that begin differently', () => {
    expect(groups).toHaveLength(60);
    for (const { names: variants } of groups)
      expect(new Set(variants.map((name) => name.slice(0, 3).toUpperCase())).size).toBe(1);
  });
});
