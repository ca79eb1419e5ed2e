import type { MemberId, SystemId, WorkspaceId } from './ids.js';
import { nameText } from './text.js';

/** Mode 1: a system of record that must not be shaken. Mode 2: one where one may fail fast. */
export type Mode = 'MODE_1' | 'MODE_2';
export const modes: readonly Mode[] = ['MODE_1', 'MODE_2'];

/** What a system is for, by pace layer (Gartner, "Pace-Layered Application Strategy", 2012). */
export type Layer = 'RECORD' | 'DIFFERENTIATION' | 'INNOVATION';
export const layers: readonly Layer[] = ['RECORD', 'DIFFERENTIATION', 'INNOVATION'];

/** An IT system that pilots run on or touch. */
export interface System {
  readonly id: SystemId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly mode: Mode | null;
  readonly layer: Layer | null;
  readonly ownerId: MemberId | null;
  readonly version: number;
}

export const systemName = nameText('The name');
