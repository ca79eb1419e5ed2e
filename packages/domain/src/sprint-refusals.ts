type Facts = Readonly<Record<string, string>>;

/** With which sentences the business says no to what is said of sprints and milestones. */
export const sprintSentences = {
  SPRINT_CLOSED: ({ key }) => `${key} is closed. Open it again first, if it was the last one.`,
  SPRINT_OPEN: ({ key }) => `${key} is open. There is nothing to open again.`,
  SPRINT_NOT_LAST: ({ last }) => `Only the sprint that was closed last can be opened again: ${last}.`,
  SPRINT_COUNTED_ANEW: ({ milestones }) =>
    `${milestones} was counted anew or dropped since. Opened again, the sprint would tear that apart.`,
  NOT_OF_TEAM: ({ milestone, team }) =>
    `${team} has no part in ${milestone}. Count the milestone anew first.`,
  MILESTONE_OVER: ({ milestone, state }) =>
    `${milestone} is ${state}. ${
      state === 'reached' ? 'Add another milestone instead.' : 'Count its items anew to bring it back.'
    }`,
  LANE_ELSEWHERE: () => 'This outcome belongs to another program. Choose one of this road.',
  TOO_MANY_LANES: ({ most }) => `A road has at most ${most} outcomes. Rename one instead.`,
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Every code with which the business says no to them. */
export type SprintRefusal = keyof typeof sprintSentences;
