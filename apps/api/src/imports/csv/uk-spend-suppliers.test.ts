import { createReadStream, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NameGroup, nameVariants, supplierKey } from '@scrimmage/domain/supplier-names';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';

/** The folder of the checkout, whether this file runs as it was written or as it was compiled. */
function checkout(from: string): string {
  return existsSync(join(from, 'turbo.json')) || dirname(from) === from ? from : checkout(dirname(from));
}

const folder =
  process.env.SCRIMMAGE_SHARED_DATA ??
  resolve(checkout(dirname(fileURLToPath(import.meta.url))), '../shared/data');
const path = join(folder, 'uk_cabinetoffice_spend_2021-08_2022-07.csv');
const absent = existsSync(path)
  ? ''
  : ` (skipped: ${path} is not there; set SCRIMMAGE_SHARED_DATA to its folder)`;

async function suppliers(): Promise<readonly string[]> {
  const file = await readCsv(() => createReadStream(path));
  const column = file.header.indexOf('Supplier');
  const names = new Set<string>();
  for await (const { cells } of file.rows()) names.add(cells[column] ?? '');
  return [...names].filter((name) => name.trim() !== '');
}

describe.skipIf(absent !== '')(`The suppliers of a government's ledger${absent}`, () => {
  let names: readonly string[] = [];
  let groups: readonly NameGroup[] = [];
  const together = (...variants: readonly string[]) =>
    groups.some((group) => variants.every((name) => group.names.includes(name)));

  beforeAll(async () => {
    names = await suppliers();
    groups = nameVariants(names);
  });

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

  it('are 61 groups in all, none of them with names that begin differently', () => {
    expect(groups).toHaveLength(61);
    for (const { names: variants } of groups)
      expect(new Set(variants.map((name) => name.slice(0, 3).toUpperCase())).size).toBe(1);
  });
});
