import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PilotId } from './ids.js';
import { checked } from './problems.js';
import {
  listsTogether,
  listsWithout,
  mostContacts,
  mostDocuments,
  type VendorContact,
  type VendorDocument,
  vendorNames,
} from './vendors.js';
import { apartInput, mergeInput, vendorChanges, vendorInput } from './vendors-input.js';

const someContact: fc.Arbitrary<VendorContact> = fc.record({
  name: fc.constantFrom('Mina', 'Ole', 'Kim'),
  role: fc.constantFrom(null, 'Sales'),
  email: fc.constantFrom('a@example.org', 'b@example.org'),
  phone: fc.constant(null),
});
const someDocument: fc.Arbitrary<VendorDocument> = fc.record({
  title: fc.constantFrom('Contract', 'Letter'),
  url: fc.constantFrom('https://files.example/1', 'https://files.example/2'),
  pilotId: fc.constantFrom(null, 'p' as PilotId),
});
const unlike = { selector: (one: unknown) => JSON.stringify(one) };
const someLists = fc.record({
  contacts: fc.uniqueArray(someContact, unlike),
  documents: fc.uniqueArray(someDocument, unlike),
});

describe('What two vendors list, once they are one', () => {
  it('is the one’s own first and everything of the other’s once, and goes apart again as it was', () => {
    fc.assert(
      fc.property(someLists, someLists, (into, from) => {
        const { lists, added } = listsTogether(into, from);
        expect(lists.contacts.slice(0, into.contacts.length)).toEqual(into.contacts);
        expect(new Set(lists.contacts.map((one) => JSON.stringify(one))).size).toBe(lists.contacts.length);
        for (const one of from.documents) expect(lists.documents).toContainEqual(one);
        expect(listsWithout(lists, added)).toEqual(into);
      }),
    );
  });

  it('is no more than a vendor may list', () => {
    const contact = (n: number) => ({ name: `${n}`, role: null, email: null, phone: '112' });
    const document = (n: number) => ({ title: `${n}`, url: 'https://x.example', pilotId: null });
    const many = (from: number) => ({
      contacts: Array.from({ length: mostContacts - 1 }, (_, n) => contact(from + n)),
      documents: Array.from({ length: mostDocuments }, (_, n) => document(from + n)),
    });
    const { lists, added } = listsTogether(many(0), many(1_000));
    expect([lists.contacts.length, lists.documents.length]).toEqual([mostContacts, mostDocuments]);
    expect([added.contacts.length, added.documents.length]).toEqual([1, 0]);
  });
});

describe('Names in a sentence', () => {
  it.each([
    [['Halyard'], 'Halyard'],
    [['Halyard', 'Parley'], 'Halyard and Parley'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e, and 2 more'],
  ])('of %o', (names, sentence) => {
    expect(vendorNames(names)).toBe(sentence);
  });
});

describe('A vendor as somebody states it', () => {
  const id = (last: number) => `01936f1e-0000-7000-8000-00000000000${last}`;
  const paths = (found: ReturnType<typeof checked>) => found.problems.map(({ path }) => path);

  it.each(['+44 20 7946 0018', '(030) 901-820', '020.7946.0018', '112'])('may be called at %s', (phone) => {
    const given = { name: 'Halyard', contacts: [{ name: 'Mina', phone }] };
    expect(checked(vendorInput, given)).toMatchObject({ value: { contacts: [{ phone }] } });
  });

  it.each(['12', 'call me', '+', '1'.repeat(21), '112\n=cmd'])('cannot be called at %o', (phone) => {
    const given = { name: 'Halyard', contacts: [{ name: 'Mina', phone }] };
    expect(paths(checked(vendorInput, given))).toEqual(['contacts.0.phone']);
  });

  it.each([
    'http://halyard.example',
    'javascript:alert(1)',
    'halyard.example',
    'https://me:x@halyard.example',
  ])('is not found at %s', (website) => {
    expect(paths(checked(vendorChanges, { website }))).toEqual(['website']);
  });

  it('loses its website when it is left blank, and keeps it when it is left out', () => {
    expect(checked(vendorChanges, { website: ' ' })).toMatchObject({ value: { website: null } });
    expect(checked(vendorChanges, {})).toMatchObject({ value: {} });
  });

  it('becomes another vendor, never itself, and each vendor once', () => {
    const merge = (into: string, from: readonly string[]) => checked(mergeInput, { into, from });
    expect(merge(id(1), [id(2), id(2).toUpperCase()])).toMatchObject({ value: { from: [id(2)] } });
    expect(paths(merge(id(1), [id(1)]))).toEqual(['from']);
    expect(paths(merge(id(1), []))).toEqual(['from']);
    expect(paths(checked(apartInput, { vendorIds: [id(1), id(1)] }))).toEqual(['vendorIds']);
  });
});
