/** What a vendor may turn out to be, the best first: read by addresses, so it weighs nothing. */
export const stances = ['RISK_SHARER', 'PARTIAL', 'RISK_SHIRKER', 'UNDETERMINED'] as const;
