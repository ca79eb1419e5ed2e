type Facts = Readonly<Record<string, string>>;

/** With which sentences the business says no to what is said of dashboards. */
export const dashboardSentences = {
  TOO_MANY_DASHBOARDS: ({ most }) => `You have ${most} dashboards. Delete one first.`,
  DASHBOARD_DELETED: () => 'This dashboard is deleted. Bring it back first.',
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Every code with which the business says no to them. */
export type DashboardRefusal = keyof typeof dashboardSentences;
