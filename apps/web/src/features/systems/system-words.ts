import type { Layer, Mode } from '@scrimmage/contract/generated/schema-types';

export const modeWords: Record<Mode, string> = { MODE_1: 'Mode 1', MODE_2: 'Mode 2' };

export const modeMeanings: Record<Mode, string> = {
  MODE_1: 'A system of record that must not be shaken.',
  MODE_2: 'A system of differentiation or innovation, where one may fail fast.',
};

export const layerWords: Record<Layer, string> = {
  RECORD: 'Record',
  DIFFERENTIATION: 'Differentiation',
  INNOVATION: 'Innovation',
};
