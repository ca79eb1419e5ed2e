import type { TileMark, TileRole } from '@scrimmage/domain/dashboard';

export const markWords: Readonly<Record<TileMark, string>> = {
  NUMBER: 'One number or word',
  TABLE: 'Table',
  LINE_WITH_BAND: 'Line with its band',
  FOREST: 'Values with intervals',
  DUMBBELL: 'From one value to another',
};

export const roleWords: Readonly<Record<TileRole, string>> = {
  LABEL: 'Name',
  X: 'Along the scale',
  VALUE: 'Value',
  LOW: 'Lower end',
  HIGH: 'Upper end',
  FROM: 'From',
  TO: 'To',
  COLUMN: 'Column',
};
