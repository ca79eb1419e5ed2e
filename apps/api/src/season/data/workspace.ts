import type { MemberId, WorkspaceId } from '@scrimmage/domain/ids';

/** A fictional organisation. Its workspace always has this id, which is how it is known again at the next start. */
export const sampleWorkspace = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057' as WorkspaceId,
  founderId: '01890a5d-ac97-7122-9d0f-8f1a2c5e77b1' as MemberId,
  name: 'Brindlewick Energy & Home',
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  foundedAgo: 396,
} as const;
