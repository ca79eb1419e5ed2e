import type { SprintOutcome } from '@scrimmage/domain/sprint';
import type { PlannedStory, SeasonMoves, SprintStory, SprintWords } from './road-story.js';

type Told = (
  focus: string,
  goals: PlannedStory['goals'],
  planned: number,
  moves: SeasonMoves,
  words?: SprintWords,
) => SprintStory;

const ended =
  (outcome: SprintOutcome): Told =>
  (focus, goals, planned, moves, words = {}) => ({ outcome, focus, goals, planned, moves, ...words });

export const met = ended('MET');
export const partly = ended('PARTLY');
export const missed = ended('MISSED');

export const cancelled = (
  focus: string,
  goals: PlannedStory['goals'],
  planned: number,
  learned: string,
): SprintStory => ({ outcome: 'CANCELLED', focus, goals, planned, moves: {}, learned });
