import type { Role } from '@scrimmage/contract/generated/schema-types';

export const roleWords: Record<Role, string> = {
  ADMIN: 'Administrator',
  LEAD: 'Lead',
  EXECUTIVE: 'Executive',
  PROCUREMENT: 'Procurement',
  CONTRIBUTOR: 'Contributor',
};

/** What a role may do beyond reading, which everybody may. */
export const roleMeanings: Record<Role, string> = {
  ADMIN: 'Members, imports, exports, the audit log, everybody’s tokens; may do what any lead may.',
  LEAD: 'Proposes and leads pilots, founds programs, classifies systems.',
  EXECUTIVE: 'Decides at gates; founds and changes programs.',
  PROCUREMENT: 'Enters vendor terms and invoices, rates vendors; proposes pilots.',
  CONTRIBUTOR: 'Proposes pilots and comments.',
};

export const roleOptions = (['CONTRIBUTOR', 'LEAD', 'PROCUREMENT', 'EXECUTIVE', 'ADMIN'] as const).map(
  (value) => ({ value, label: roleWords[value], hint: roleMeanings[value] }),
);
