type Facts = Readonly<Record<string, string>>;

/** With which sentences the business says no to what is said of saved views, templates and changes of many pilots. */
export const everydaySentences = {
  TOO_MANY_VIEWS: ({ most }) => `You have ${most} views of this list. Delete one first.`,
  NOT_YOURS: ({ who }) => `${who} may do this.`,
  NO_DATE_TO_MOVE: () => 'It has no decision date that could be moved.',
  NOTHING_TO_CHANGE: ({ same, refused }) =>
    `Nothing would change: ${same} of these are so already, ${refused} cannot be changed.`,
  BULK_UNDONE: () => 'This change was taken back already.',
  TOO_MANY_TEMPLATES: ({ most }) => `There are ${most} templates. Delete one first.`,
  TEMPLATE_DELETED: () => 'This template is deleted. Bring it back first.',
  VIEW_DELETED: () => 'This view is deleted. Bring it back first.',
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Every code with which the business says no to them. */
export type EverydayRefusal = keyof typeof everydaySentences;
