import { useState } from 'react';
import type { MemberInRow } from '../../features/people/member-row';
import { ReactivateMemberDocument } from '../../generated/documents/reactivate-member';
import { useChange } from '../../platform/use-change';
import type { OpenMenu } from '../../ui/menu';
import { showToast } from '../../ui/toasts';

export interface MemberDialog {
  readonly kind: 'role' | 'deactivate';
  readonly member: MemberInRow;
}

/** The one menu of the members' list, and what it opens. */
export function useMemberMenu() {
  const [pressed, setPressed] = useState<{ anchor: HTMLElement; member: MemberInRow } | null>(null);
  const [dialog, setDialog] = useState<MemberDialog | null>(null);
  const back = useChange(ReactivateMemberDocument);
  const giveBack = async ({ id: memberId, version, name }: MemberInRow) => {
    const outcome = await back.submit({ memberId, version });
    if (outcome.ok) showToast({ text: `${name} has access again.` });
  };
  const menuOf = ({ anchor, member }: { anchor: HTMLElement; member: MemberInRow }): OpenMenu => ({
    label: `Change ${member.name}`,
    anchor,
    align: 'end',
    entries: [
      ...(member.viewerCan.changeRole
        ? [{ label: 'Change role…', onPick: () => setDialog({ kind: 'role', member }) }]
        : []),
      ...(member.viewerCan.deactivate
        ? [{ label: 'End access…', danger: true, onPick: () => setDialog({ kind: 'deactivate', member }) }]
        : []),
      ...(member.viewerCan.changeRole && !member.active
        ? [{ label: 'Give access back', onPick: () => void giveBack(member) }]
        : []),
    ],
  });
  return {
    menu: pressed && menuOf(pressed),
    openMenu: (anchor: HTMLElement, member: MemberInRow) => setPressed({ anchor, member }),
    closeMenu: () => setPressed(null),
    dialog,
    closeDialog: () => setDialog(null),
    back,
  };
}
