import * as v from 'valibot';
import { oneOfParam, textParam } from '../../platform/search-params';

/** What the address of a list in the settings may say. */
export const listSearch = v.object({ q: textParam });

/** Systems by mode; `unsaid` are those whose mode nobody has said yet. */
export const systemsSearch = v.object({ q: textParam, mode: oneOfParam(['MODE_1', 'MODE_2', 'unsaid']) });

/** Causes that are offered, or the retired ones too. */
export const causesSearch = v.object({ show: oneOfParam(['all']) });

/** Members who may sign in, those who may not any more, or both. */
export const membersSearch = v.object({ q: textParam, show: oneOfParam(['former', 'all']) });
