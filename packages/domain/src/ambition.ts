/** How far a pilot reaches from what the business does today; nobody has to say it. Source: Nagji and Tuff, Harvard Business Review, May 2012. */
export type Ambition = 'CORE' | 'ADJACENT' | 'TRANSFORMATIONAL';
export const ambitions = ['CORE', 'ADJACENT', 'TRANSFORMATIONAL'] as const satisfies readonly Ambition[];

/** The same with those that do not say it. */
export type AmbitionSaid = Ambition | 'NOT_SAID';
export const ambitionsSaid = [...ambitions, 'NOT_SAID'] as const satisfies readonly AmbitionSaid[];
