import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Ellipsis } from 'lucide-react';
import { MemberRow_memberDocument } from '../../generated/documents/member-row-member';
import type { MemberRow_memberFragment } from '../../generated/operations';
import { DayOf, Moment } from '../../platform/moment';
import { Badge } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Cell, Column, Row } from '../../ui/table';
import { roleMeanings, roleWords } from './role-words';

export type MemberInRow = MemberRow_memberFragment;

export function MemberHead() {
  return (
    <thead>
      <tr>
        <Column>Member</Column>
        <Column>Role</Column>
        <Column>Joined</Column>
        <Column>Last seen</Column>
        <Column>
          <span className="sr-only">Change</span>
        </Column>
      </tr>
    </thead>
  );
}

interface Props {
  readonly member: FragmentType<MemberRow_memberFragment>;
  /** True for the person who looks. */
  readonly you: boolean;
  readonly onMenu: (anchor: HTMLElement, member: MemberInRow) => void;
}

/** A person and their role, in words. */
export function MemberRow({ member: from, you, onMenu }: Props) {
  const { data } = useFragment({
    fragment: MemberRow_memberDocument,
    fragmentName: 'MemberRow_member',
    from,
  });
  const member = data as MemberInRow;
  const changes = member.viewerCan.changeRole || member.viewerCan.deactivate;
  return (
    <Row>
      <Cell className="py-1.5">
        <span className="font-medium">{member.name}</span>
        {you && <span className="text-ink-3"> (you)</span>}
        {!member.active && (
          <span className="ml-2">
            <Badge tone="neutral" glyph="pause">
              No access
            </Badge>
          </span>
        )}
        <span className="block text-ink-2">{member.email}</span>
      </Cell>
      <Cell label="Role:">
        <span data-tip={roleMeanings[member.role]}>{roleWords[member.role]}</span>
      </Cell>
      <Cell label="Joined:">
        <DayOf at={member.joinedAt} />
      </Cell>
      <Cell label="Last seen:">
        {member.lastSeenAt ? <Moment at={member.lastSeenAt} /> : <span className="text-ink-3">Never</span>}
      </Cell>
      <Cell className="text-right phone:text-left">
        {changes && (
          <IconButton
            label={`Change ${member.name}`}
            className="phone:-ml-3"
            aria-haspopup="menu"
            onClick={(event) => onMenu(event.currentTarget, member)}
          >
            <Ellipsis aria-hidden size={16} />
          </IconButton>
        )}
      </Cell>
    </Row>
  );
}
