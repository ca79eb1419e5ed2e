import type { Ambition, AmbitionSaid } from '@scrimmage/contract/generated/schema-types';

export const ambitions = ['CORE', 'ADJACENT', 'TRANSFORMATIONAL'] as const satisfies readonly Ambition[];

export const ambitionWords: Readonly<Record<AmbitionSaid, string>> = {
  CORE: 'Core',
  ADJACENT: 'Adjacent',
  TRANSFORMATIONAL: 'Transformational',
  NOT_SAID: 'Not said',
};
