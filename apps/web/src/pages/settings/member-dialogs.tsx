import { useState } from 'react';
import type { MemberInRow } from '../../features/people/member-row';
import { roleOptions, roleWords } from '../../features/people/role-words';
import { ChangeRoleDocument } from '../../generated/documents/change-role';
import { DeactivateMemberDocument } from '../../generated/documents/deactivate-member';
import { ReactivateMemberDocument } from '../../generated/documents/reactivate-member';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';

interface Props {
  readonly member: MemberInRow;
  readonly onClose: () => void;
}

export function ChangeRoleDialog({ member, onClose }: Props) {
  const change = useChange(ChangeRoleDocument);
  const [role, setRole] = useState(member.role);
  const [version, setVersion] = useState(member.version);
  const { id: memberId, name } = member;
  const submit = async () => {
    if (role === member.role) return true;
    const outcome = await change.submit({ memberId, version, role });
    const current = outcome.payload?.member?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    const before = { memberId, version: current, role: member.role };
    remember({
      label: `${name} is now ${roleWords[role]}.`,
      undo: () => takeBack(() => change.submit(before)),
    });
    return true;
  };
  return (
    <FormDialog
      title={`Role of ${name}`}
      description="It takes effect at once, on every screen the person has open."
      verb="Change role"
      change={change}
      shown={['role']}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioList
        label="Role"
        value={role}
        options={roleOptions}
        onChange={setRole}
        error={change.problemAt('role')}
      />
    </FormDialog>
  );
}

/** Says beforehand what ending somebody's access does, and what it does not. */
export function DeactivateDialog({ member, onClose }: Props) {
  const change = useChange(DeactivateMemberDocument);
  const back = useChange(ReactivateMemberDocument);
  const [version, setVersion] = useState(member.version);
  const { id: memberId, name } = member;
  const submit = async () => {
    const outcome = await change.submit({ memberId, version });
    const current = outcome.payload?.member?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    remember({
      label: `${name} has no access any more.`,
      undo: () => takeBack(() => back.submit({ memberId, version: current })),
    });
    return true;
  };
  return (
    <FormDialog
      title={`End the access of ${name}?`}
      verb="End access"
      danger
      change={change}
      shown={[]}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="flex list-disc flex-col gap-1 pl-5 text-body text-ink-2">
        <li>Every screen of theirs is signed out at once, and their tokens stop working.</li>
        <li>Their pilots, comments and entries in the audit log stay as they are.</li>
        <li>You can give access back at any time, with the same role and password.</li>
      </ul>
    </FormDialog>
  );
}
