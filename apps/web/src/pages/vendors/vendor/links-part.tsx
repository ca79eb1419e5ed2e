import { useState } from 'react';
import type { VendorAbout_vendorFragment } from '../../../generated/operations';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { LineForm } from './line-form';
import { LineList } from './line-list';
import { useLines } from './use-lines';
import type { EditVendor } from './use-vendor-edit';

type Paper = Omit<VendorAbout_vendorFragment['documents'][number], '__typename'>;

interface Pilot {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

interface Props {
  readonly vendor: VendorAbout_vendorFragment;
  readonly pilots: readonly Pilot[];
  readonly edit: EditVendor;
}

const bare = ({ title, url, pilotId }: Paper): Paper => ({ title, url, pilotId });

/** Papers that stay where they are kept: their addresses. */
export function LinksPart({ vendor, pilots, edit }: Props) {
  const list = vendor.documents.map(bare);
  const lines = useLines<Paper>({
    list,
    save: (documents, words) =>
      edit({
        words,
        changes: { documents: [...documents] },
        inverse: { documents: list },
        revision: vendor.version,
      }),
  });
  return (
    <LineList
      title="Links"
      one="link"
      empty="No addresses are listed of papers that are kept elsewhere."
      list={list}
      nameOf={({ title }) => title}
      lines={lines}
      canEdit={vendor.viewerCan.edit}
      show={({ title, url, pilotId }) => (
        <>
          <a href={url} rel="noreferrer" className="link">
            {title}
          </a>
          {pilotId && (
            <span className="text-meta text-ink-2">
              {` ${pilots.find(({ id }) => id === pilotId)?.key ?? 'a pilot'}`}
            </span>
          )}
        </>
      )}
      form={(paper) => <PaperForm paper={paper} pilots={pilots} lines={lines} />}
    />
  );
}

interface FormProps {
  readonly paper: Paper | undefined;
  readonly pilots: readonly Pilot[];
  readonly lines: ReturnType<typeof useLines<Paper>>;
}

function PaperForm({ paper, pilots, lines: { put, open, busy, error } }: FormProps) {
  const [values, setValues] = useState({
    title: paper?.title ?? '',
    url: paper?.url ?? '',
    pilotId: paper?.pilotId ?? '',
  });
  const [tried, setTried] = useState(false);
  const set = (field: keyof typeof values) => (value: string) => setValues({ ...values, [field]: value });
  const title = values.title.trim();
  const url = values.url.trim();
  const save = async () => {
    setTried(true);
    if (title === '' || !/^https:\/\/./.test(url)) return false;
    return put({ title, url, pilotId: values.pilotId || null }, 'the links');
  };
  return (
    <LineForm
      label={paper ? `Edit ${paper.title}` : 'New link'}
      busy={busy}
      error={error}
      onSave={save}
      onCancel={() => open(null)}
    >
      <TextField
        label="Title"
        // The form appears because somebody asked for it.
        autoFocus
        value={values.title}
        onChange={set('title')}
        error={tried && title === '' ? 'Give its title.' : undefined}
      />
      <TextField
        label="Address"
        type="url"
        placeholder="https://"
        value={values.url}
        onChange={set('url')}
        error={tried && !/^https:\/\/./.test(url) ? 'Give an address that begins with https://.' : undefined}
      />
      <Select
        label="Pilot"
        optional
        placeholder="The vendor as a whole"
        value={values.pilotId}
        options={pilots.map(({ id, key, name }) => ({ value: id, label: `${key} ${name}` }))}
        onChange={set('pilotId')}
      />
    </LineForm>
  );
}
