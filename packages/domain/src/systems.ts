import * as v from 'valibot';
import type { MemberId, SystemId, WorkspaceId } from './ids.js';
import { reference } from './reference.js';
import { nameText } from './text.js';

/** Mode 1: a system of record that must not be shaken. Mode 2: one where one may fail fast. */
export type Mode = 'MODE_1' | 'MODE_2';
export const modes = ['MODE_1', 'MODE_2'] as const satisfies readonly Mode[];

/** What a system is for, by pace layer (Gartner, "Accelerating Innovation by Adopting a Pace-Layered Application Strategy", 2012). */
export type Layer = 'RECORD' | 'DIFFERENTIATION' | 'INNOVATION';
export const layers = ['RECORD', 'DIFFERENTIATION', 'INNOVATION'] as const satisfies readonly Layer[];

/** An IT system that pilots run on or touch. Mode and layer are null until somebody has said. */
export interface System {
  readonly id: SystemId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly mode: Mode | null;
  readonly layer: Layer | null;
  readonly ownerId: MemberId | null;
  readonly version: number;
}

const name = nameText('The name');
const mode = v.picklist(modes, 'Say whether it is Mode 1 or Mode 2.');
const layer = v.nullable(v.picklist(layers, 'Choose the layer from the list.'));
const ownerId = v.nullable(reference('An owner'));

/** A system as a person enters one. */
export const systemInput = v.object({
  name,
  mode,
  layer: v.optional(layer, null),
  ownerId: v.optional(ownerId, null),
});

/** Changes to a system: a key left out stays, null clears. */
export const systemChanges = v.partial(v.object({ name, mode: v.nullable(mode), layer, ownerId }));
