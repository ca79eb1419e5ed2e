import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditEntry_activityFragment } from '../../generated/operations';

type Subject = AuditEntry_activityFragment['subject'];

/** Leads to what an entry is about, as it stands now; plain text when it is gone or has no page. */
export function SubjectLink({
  subject,
  children,
}: {
  readonly subject: Subject;
  readonly children: ReactNode;
}) {
  const looks = { className: 'link' };
  switch (subject?.__typename) {
    case 'Pilot':
      return (
        <Link to="/pilots/$key" params={{ key: subject.key }} {...looks}>
          {children}
        </Link>
      );
    case 'Milestone':
      return (
        <Link to="/road/$key" params={{ key: subject.key }} {...looks}>
          {children}
        </Link>
      );
    case 'Program':
      return (
        <Link to="/pilots" search={{ program: [subject.id] }} {...looks}>
          {children}
        </Link>
      );
    case 'System':
      return (
        <Link to="/pilots" search={{ system: [subject.id] }} {...looks}>
          {children}
        </Link>
      );
    case 'Unit':
      return (
        <Link to="/pilots" search={{ unit: [subject.id] }} {...looks}>
          {children}
        </Link>
      );
    case 'Vendor':
      return (
        <Link to="/vendors/$id" params={{ id: subject.id }} {...looks}>
          {children}
        </Link>
      );
    case 'Member':
      return (
        <Link to="/settings/members" search={{ show: 'all' }} {...looks}>
          {children}
        </Link>
      );
    case 'Import':
      return (
        <Link to="/import/$id" params={{ id: subject.id }} {...looks}>
          {children}
        </Link>
      );
    default:
      return children;
  }
}
