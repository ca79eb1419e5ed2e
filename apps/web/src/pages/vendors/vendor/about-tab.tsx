import { Documents } from '../../../features/attachments/documents';
import { VendorAboutTabDocument } from '../../../generated/documents/vendor-about-tab';
import type { VendorAbout_vendorFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { InlineEdit } from '../../../ui/inline-edit';
import { Section } from '../../../ui/page-header';
import { PageState, RowsSkeleton } from '../../../ui/states';
import { ContactsPart } from './contacts-part';
import { LinksPart } from './links-part';
import { MergesPart } from './merges-part';
import { type EditVendor, useVendorEdit } from './use-vendor-edit';
import type { VendorTabProps } from './vendor-tabs';

/** Whom to ask, where the papers are, and which names it goes by. */
export function AboutTab({ vendor: { id, name } }: VendorTabProps) {
  const query = usePageQuery(VendorAboutTabDocument, { id });
  const edit = useVendorEdit({ id, name });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ vendor }) =>
        vendor && (
          <div className="grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
            <div className="flex flex-col gap-4">
              <Facts vendor={vendor} edit={edit} />
              <ContactsPart vendor={vendor} edit={edit} />
            </div>
            <div className="flex flex-col gap-4">
              <Documents
                large
                subject={{ kind: 'VENDOR', id: vendor.id }}
                documents={vendor.attachments}
                canAttach={vendor.viewerCan.attach}
                empty="Nothing is attached yet: brochures, certificates, framework terms."
              />
              <LinksPart vendor={vendor} pilots={vendor.engagements.map(({ pilot }) => pilot)} edit={edit} />
              <Names names={vendor.names} />
              <MergesPart vendor={vendor} />
            </div>
          </div>
        )
      }
    </PageState>
  );
}

interface PartProps {
  readonly vendor: VendorAbout_vendorFragment;
  readonly edit: EditVendor;
}

const fields = [
  { field: 'name', label: 'Name', kind: 'text' },
  { field: 'website', label: 'Website', kind: 'text' },
  { field: 'note', label: 'Note', kind: 'lines' },
] as const;

function Facts({ vendor, edit }: PartProps) {
  return (
    <Section title="About">
      <div className="flex flex-col gap-3">
        {fields.map(({ field, label, kind }) => (
          <div key={field}>
            <p className="text-meta text-ink-3">{label}</p>
            <InlineEdit
              label={label}
              kind={kind}
              value={vendor[field] ?? ''}
              canEdit={vendor.viewerCan.edit}
              revision={vendor.version}
              onSave={(text, revision) =>
                edit({
                  words: `the ${label.toLowerCase()}`,
                  changes: { [field]: text.trim() || null },
                  inverse: { [field]: vendor[field] },
                  revision,
                })
              }
            />
            {field === 'website' && vendor.website && (
              <a href={vendor.website} rel="noreferrer" className="link text-meta">
                Open the website
              </a>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

function Names({ names }: Pick<VendorAbout_vendorFragment, 'names'>) {
  return (
    <Section title="Spellings">
      {names.length === 0 ? (
        <p className="text-body text-ink-2">It was met under this name only.</p>
      ) : (
        <ul className="flex flex-col gap-1 text-body">
          {names.map(({ name, entries }) => (
            <li key={name} className="flex flex-wrap items-baseline gap-x-2">
              {name}
              <span className="text-meta text-ink-3 tabular-nums">
                {formatCount(entries, 'ledger entry', 'ledger entries')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
