import { useState } from 'react';
import type { VendorAbout_vendorFragment } from '../../../generated/operations';
import { TextField } from '../../../ui/text-field';
import { LineForm } from './line-form';
import { LineList } from './line-list';
import { useLines } from './use-lines';
import type { EditVendor } from './use-vendor-edit';

type Contact = Omit<VendorAbout_vendorFragment['contacts'][number], '__typename'>;

interface Props {
  readonly vendor: VendorAbout_vendorFragment;
  readonly edit: EditVendor;
}

const bare = ({ name, role, email, phone }: Contact): Contact => ({ name, role, email, phone });

/** Whom to ask at a vendor. */
export function ContactsPart({ vendor, edit }: Props) {
  const list = vendor.contacts.map(bare);
  const lines = useLines<Contact>({
    list,
    save: (contacts, words) =>
      edit({
        words,
        changes: { contacts: [...contacts] },
        inverse: { contacts: list },
        revision: vendor.version,
      }),
  });
  return (
    <LineList
      title="Contacts"
      one="contact"
      empty="Nobody is named yet."
      list={list}
      nameOf={({ name }) => name}
      lines={lines}
      canEdit={vendor.viewerCan.edit}
      show={(contact) => <ContactLine contact={contact} />}
      form={(contact) => <ContactForm contact={contact} lines={lines} />}
    />
  );
}

export function ContactLine({ contact: { name, role, email, phone } }: { readonly contact: Contact }) {
  return (
    <>
      <span className="font-medium">{name}</span>
      {role && <span className="text-ink-2">{`, ${role}`}</span>}
      <span className="flex flex-wrap gap-x-3 text-meta">
        {email && (
          <a href={`mailto:${email}`} className="link">
            {email}
          </a>
        )}
        {phone && (
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="link">
            {phone}
          </a>
        )}
      </span>
    </>
  );
}

interface FormProps {
  readonly contact: Contact | undefined;
  readonly lines: ReturnType<typeof useLines<Contact>>;
}

function ContactForm({ contact, lines: { put, open, busy, error } }: FormProps) {
  const [values, setValues] = useState({
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
  });
  const [tried, setTried] = useState(false);
  const set = (field: keyof typeof values) => (value: string) => setValues({ ...values, [field]: value });
  const text = (field: keyof typeof values) => values[field].trim();
  const unreachable = text('email') === '' && text('phone') === '';
  const save = async () => {
    setTried(true);
    if (text('name') === '' || unreachable) return false;
    const line = {
      name: text('name'),
      role: text('role') || null,
      email: text('email') || null,
      phone: text('phone') || null,
    };
    return put(line, 'the contacts');
  };
  return (
    <LineForm
      label={contact ? `Edit ${contact.name}` : 'New contact'}
      busy={busy}
      error={error}
      onSave={save}
      onCancel={() => open(null)}
    >
      <TextField
        label="Name"
        // The form appears because somebody asked for it.
        autoFocus
        value={values.name}
        onChange={set('name')}
        error={tried && text('name') === '' ? 'Give the name.' : undefined}
      />
      <TextField label="Role" optional value={values.role} onChange={set('role')} />
      <TextField
        label="E-mail"
        type="email"
        value={values.email}
        onChange={set('email')}
        error={tried && unreachable ? 'Give an e-mail address or a telephone number.' : undefined}
      />
      <TextField label="Telephone" type="tel" value={values.phone} onChange={set('phone')} />
    </LineForm>
  );
}
