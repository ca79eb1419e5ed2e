import type { Shortcut } from '../../platform/shortcuts';

type Known = Pick<Shortcut, 'keys' | 'label' | 'group'>;

/** What is known everywhere without being registered anywhere. */
export const alwaysKeys: readonly Known[] = [
  { keys: 'mod+Enter', label: 'Submit the form you are in', group: 'Anywhere' },
  { keys: 'Escape', label: 'Back one layer', group: 'Anywhere' },
  { keys: 'ArrowDown', label: 'Next row, inside a list or from its search', group: 'In a list' },
  { keys: 'Enter', label: 'Open the row, edit the value', group: 'In a list' },
];

/** What single pages know besides: registered only while they are open. */
export const pageKeys: readonly Known[] = [
  { keys: 'mod+Enter', label: 'Run the query', group: 'Anywhere' },
  { keys: 'mod+Enter', label: 'Check the file', group: 'Anywhere' },
  { keys: 'j', label: 'Next row', group: 'In a list' },
  { keys: 'k', label: 'Previous row', group: 'In a list' },
  { keys: 'x', label: 'Select the row', group: 'In a list' },
  { keys: 'm', label: 'Move the card', group: 'In a list' },
  { keys: 'd', label: 'Decide at its gate', group: 'On a pilot' },
  { keys: 'e', label: 'Edit the charter', group: 'On a pilot' },
  { keys: 'u', label: 'Add readings', group: 'On a pilot' },
  { keys: '[', label: 'Previous pilot of the list', group: 'On a pilot' },
  { keys: ']', label: 'Next pilot of the list', group: 'On a pilot' },
  { keys: 'm', label: 'Move the milestone', group: 'On the road' },
];
