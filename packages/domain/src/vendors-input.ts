import * as v from 'valibot';
import type { PilotId, VendorId } from './ids.js';
import { isWebAddress } from './pads-input.js';
import { emailAddress } from './people.js';
import { reference } from './reference.js';
import { nameText, optionalText } from './text.js';
import { mostContacts, mostDocuments, mostMergedAtOnce, type VendorDocument } from './vendors.js';

const addressHint = 'Give an address that begins with https://, at most 2,000 characters.';
const blankAsNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The https address of a page: nothing secret in it, no blanks. */
const secureAddress = v.pipe(
  v.string(addressHint),
  v.trim(),
  v.check((text) => isWebAddress(text) && /^https:/i.test(text), addressHint),
);

const website = v.nullable(
  v.pipe(v.string(addressHint), v.transform(blankAsNull), v.nullable(secureAddress)),
);

const phoneHint = 'A telephone number has 3 to 20 digits; it may have +, blanks, dots, hyphens and brackets.';
const isPhone = (text: string) =>
  text.length <= 40 && /^\+?[\d\s().\-/]+$/.test(text) && /^\D*(\d\D*){3,20}$/.test(text);

const contact = v.pipe(
  v.object(
    {
      name: nameText('The contact’s name'),
      role: v.optional(optionalText('The role', 200), null),
      email: v.optional(
        v.nullable(v.pipe(v.string(), v.transform(blankAsNull), v.nullable(emailAddress))),
        null,
      ),
      phone: v.optional(
        v.nullable(
          v.pipe(
            v.string(phoneHint),
            v.transform(blankAsNull),
            v.nullable(v.pipe(v.string(), v.check(isPhone, phoneHint))),
          ),
        ),
        null,
      ),
    },
    'Give the contact’s name, and an e-mail address or a telephone number.',
  ),
  v.forward(
    v.check(
      ({ email, phone }) => email !== null || phone !== null,
      'Give an e-mail address or a telephone number.',
    ),
    ['email'],
  ),
);

const contacts = v.pipe(
  v.array(contact, 'List the contacts.'),
  v.maxLength(mostContacts, `A vendor has at most ${mostContacts} contacts.`),
);

const document = v.pipe(
  v.object(
    {
      title: nameText('The link’s title'),
      url: secureAddress,
      pilotId: v.optional(v.nullable(reference('A pilot')), null),
    },
    'Give the link’s title and address.',
  ),
  v.transform((given): VendorDocument => ({ ...given, pilotId: given.pilotId as PilotId | null })),
);

const documents = v.pipe(
  v.array(document, 'List the links.'),
  v.maxLength(mostDocuments, `A vendor has at most ${mostDocuments} links.`),
  v.check(
    (list) => new Set(list.map(({ url, pilotId }) => `${url} ${pilotId}`)).size === list.length,
    'Each link can be listed once.',
  ),
);

const name = nameText('The name');
const note = optionalText('The note', 5_000);

/** A vendor as a person adds one. */
export const vendorInput = v.object({
  name,
  website: v.optional(website, null),
  note: v.optional(note, null),
  contacts: v.optional(v.nullable(contacts), null),
  despiteSimilar: v.optional(v.boolean('Say yes or no.'), false),
});

/** Changes to a vendor: a key left out stays, null clears where that is allowed. */
export const vendorChanges = v.partial(v.object({ name, website, note, contacts, documents }));

const vendorIds = (message: string) =>
  v.pipe(
    v.array(reference('A vendor'), message),
    v.transform((ids) => [...new Set(ids)] as VendorId[]),
  );

/** Which vendors become which. */
export const mergeInput = v.pipe(
  v.object({
    into: reference('A vendor'),
    from: v.pipe(
      vendorIds('Choose the vendors that become it.'),
      v.minLength(1, 'Choose at least one other vendor.'),
      v.maxLength(mostMergedAtOnce, `At most ${mostMergedAtOnce} vendors become one at once.`),
    ),
  }),
  v.forward(
    v.check(({ into, from }) => !from.includes(into as VendorId), 'A vendor cannot become itself.'),
    ['from'],
  ),
);

/** Which vendors are not one. */
export const apartInput = v.object({
  vendorIds: v.pipe(
    vendorIds('Choose the vendors that are not one.'),
    v.minLength(2, 'Choose at least two vendors.'),
    v.maxLength(mostMergedAtOnce, `Say it of at most ${mostMergedAtOnce} vendors at once.`),
  ),
});
