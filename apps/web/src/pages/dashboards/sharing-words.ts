import type { DashboardInFull, DashboardInRow } from '../../features/dashboards/tile-input';

/** Who reads it, in a sentence. */
export function sharingSentence({ sharing, owner, viewerCan, linkUntil }: DashboardInFull): string {
  if (!viewerCan.edit)
    return sharing === 'WORKSPACE'
      ? `${owner.name} shares it with every member.`
      : `${owner.name} sent you a link to it.`;
  const link = linkUntil ? ', but for members with your link' : '';
  return sharing === 'WORKSPACE' ? 'Every member may read it.' : `Yours alone${link}.`;
}

/** The same in a word or two, for lists. */
export function sharingWord({ sharing, linkUntil }: DashboardInRow): string {
  if (sharing === 'WORKSPACE') return 'Every member';
  return linkUntil ? 'You, and by link' : 'You alone';
}
