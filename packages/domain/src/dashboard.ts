import type { Instant } from './calendar.js';
import type { DashboardId, DashboardLinkId, MemberId, WorkspaceId } from './ids.js';

/** How a tile draws what its query answers: our own chart grammar, and nothing beside it. */
export const tileMarks = ['NUMBER', 'TABLE', 'LINE_WITH_BAND', 'FOREST', 'DUMBBELL'] as const;
export type TileMark = (typeof tileMarks)[number];

/** What a field of a row stands for in a mark. */
export const tileRoles = ['LABEL', 'X', 'VALUE', 'LOW', 'HIGH', 'FROM', 'TO', 'COLUMN'] as const;
export type TileRole = (typeof tileRoles)[number];

/** Where in a row of the answer a mark finds what it draws. */
export interface TileField {
  readonly role: TileRole;
  /** Names as the answer has them, parted by dots, from the row on. */
  readonly path: string;
}

/** One figure of a dashboard: a query, the place in its answer, and how it is drawn. */
export interface Tile {
  /** Of its own within the dashboard. */
  readonly tileId: string;
  readonly title: string;
  readonly query: string;
  /** Null when the text holds one operation. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Names as the answer has them, parted by dots: `pilots.edges.node`. A list is gone through. */
  readonly path: string;
  readonly mark: TileMark;
  readonly fields: readonly TileField[];
  /** In columns of the grid, which has twelve. */
  readonly width: number;
  /** In rows of the grid. */
  readonly height: number;
}

/** PRIVATE: its owner alone, and members with a link. WORKSPACE: every member who has its address. */
export const dashboardSharings = ['PRIVATE', 'WORKSPACE'] as const;
export type DashboardSharing = (typeof dashboardSharings)[number];

/** A page of one's own, made of tiles. Their order says where they stand. */
export interface Dashboard {
  readonly workspaceId: WorkspaceId;
  readonly id: DashboardId;
  readonly ownerId: MemberId;
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly sharing: DashboardSharing;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  /** Deleted ones can be brought back. */
  readonly deletedAt: Instant | null;
  readonly version: number;
}

/** A link by which members may read a dashboard for a while. Of the link itself only the hash is kept. */
export interface DashboardLink {
  readonly workspaceId: WorkspaceId;
  readonly id: DashboardLinkId;
  readonly dashboardId: DashboardId;
  readonly tokenHash: string;
  readonly openedAt: Instant;
  readonly until: Instant;
  readonly endedAt: Instant | null;
}

/** What a mark needs of each row, and what it may have besides. NUMBER needs no row, and TABLE takes what there is. */
export const markRoles: Readonly<
  Record<TileMark, { readonly needs: readonly TileRole[]; readonly mayHave: readonly TileRole[] }>
> = {
  NUMBER: { needs: [], mayHave: [] },
  TABLE: { needs: [], mayHave: ['COLUMN'] },
  LINE_WITH_BAND: { needs: ['X', 'VALUE'], mayHave: ['LOW', 'HIGH'] },
  FOREST: { needs: ['LABEL', 'VALUE', 'LOW', 'HIGH'], mayHave: [] },
  DUMBBELL: { needs: ['LABEL', 'FROM', 'TO'], mayHave: [] },
};

/** What the history calls a dashboard: by its title once the workspace reads it, before that by nobody's. */
export function dashboardLabel({ title, sharing }: Pick<Dashboard, 'title' | 'sharing'>): string {
  return sharing === 'WORKSPACE' ? `the dashboard ${title}` : 'a dashboard';
}
