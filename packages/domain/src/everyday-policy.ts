import { owners, type Rule } from './leave.js';

/** Who may keep views and templates, and change many pilots at once. */
export const everydayRules = {
  keepViews: { who: "The view's owner, and administrators one that is shared", leave: owners, writes: true },
  bulkEdit: { who: "Each pilot's lead and administrators", leave: owners, writes: true },
  undoBulkEdit: { who: 'Whoever made the change and administrators', leave: owners, writes: true },
  keepTemplates: {
    who: "Leads and executives their own, the program's owner, and administrators",
    leave: { LEAD: 'OWN', EXECUTIVE: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
} satisfies Readonly<Record<string, Rule>>;
