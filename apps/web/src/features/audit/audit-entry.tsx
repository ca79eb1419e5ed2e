import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { AuditEntry_activityDocument } from '../../generated/documents/audit-entry-activity';
import type { AuditEntry_activityFragment } from '../../generated/operations';
import { Moment } from '../../platform/moment';
import { cx } from '../../ui/cx';
import { Cell, Column, Row } from '../../ui/table';
import { EntryDetails } from './entry-details';
import { SubjectLink } from './subject-link';

export function AuditHead() {
  return (
    <thead>
      <tr>
        <Column className="w-16">
          <span className="sr-only">Open</span>
        </Column>
        <Column>What happened</Column>
        <Column>When</Column>
        <Column>Hash</Column>
      </tr>
    </thead>
  );
}

type Entry = AuditEntry_activityFragment;

/** The sentence with the subject's name as its link. */
function Sentence({ entry: { sentence, subjectLabel, subject } }: { readonly entry: Entry }) {
  const at = subjectLabel === '' ? -1 : sentence.lastIndexOf(subjectLabel);
  if (at === -1) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <SubjectLink subject={subject}>{subjectLabel}</SubjectLink>
      {sentence.slice(at + subjectLabel.length)}
    </>
  );
}

/** One entry; opened, it shows what changed and the whole hash. */
export function AuditEntry({ entry: from }: { readonly entry: FragmentType<AuditEntry_activityFragment> }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { data } = useFragment({
    fragment: AuditEntry_activityDocument,
    fragmentName: 'AuditEntry_activity',
    from,
  });
  const entry = data as Entry;
  return (
    <>
      <Row className={cx(open && 'border-b-0')}>
        <Cell className="pr-0">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`Entry ${entry.seq}: details`}
            onClick={() => setOpen(!open)}
            className="control -ml-2 inline-flex min-h-7 items-center gap-1 px-2 text-meta text-ink-3 tabular-nums hover:bg-hover hover:text-ink"
          >
            <ChevronRight aria-hidden size={14} className={cx('transition-transform', open && 'rotate-90')} />
            {entry.seq}
          </button>
        </Cell>
        <Cell className="py-1.5">
          <Sentence entry={entry} />
        </Cell>
        <Cell className="whitespace-nowrap text-ink-2">
          <Moment exact at={entry.at} />
        </Cell>
        <Cell className="font-mono text-meta text-ink-3 phone:hidden" data-tip={entry.hash}>
          {entry.hash.slice(0, 8)}
        </Cell>
      </Row>
      <tr id={id} hidden={!open} className={cx(open && 'border-b border-line bg-sunken last:border-b-0')}>
        <td colSpan={4} className="px-3 pl-14 phone:pl-3">
          {open && <EntryDetails entry={entry} />}
        </td>
      </tr>
    </>
  );
}
