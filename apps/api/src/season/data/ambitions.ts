import type { Ambition } from '@scrimmage/domain/ambition';

/** How far each pilot reaches, said when it was proposed; the youngest have not said it. */
export const ambitionOf: Readonly<Record<string, Ambition>> = {
  'day-ahead': 'CORE',
  weather: 'CORE',
  chargers: 'ADJACENT',
  batteries: 'TRANSFORMATIONAL',
  'moving-chat': 'CORE',
  refund: 'CORE',
  'voice-id': 'CORE',
  'plain-bill': 'CORE',
  'bill-forecast': 'CORE',
  debt: 'CORE',
  'meter-photo': 'CORE',
  valves: 'ADJACENT',
  insulation: 'ADJACENT',
  coach: 'ADJACENT',
  'first-winter': 'ADJACENT',
  'noon-water': 'TRANSFORMATIONAL',
  'split-saving': 'ADJACENT',
  window: 'CORE',
  route: 'CORE',
  apprentices: 'CORE',
  parts: 'CORE',
  video: 'CORE',
  'fault-codes': 'ADJACENT',
};

/** What the house declared when it had its first invoices before it. */
export const targetMix = {
  ago: 318,
  by: 'helen',
  shares: { core: 60, adjacent: 25, transformational: 15 },
} as const;
