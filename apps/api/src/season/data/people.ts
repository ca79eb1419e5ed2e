import type { Role } from '@scrimmage/domain/people';

/** A member of the sample workspace. */
export interface SeasonPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
  readonly joinedAgo: number;
  /** One of those the start page of the terminal offers. */
  readonly shown?: true;
  readonly leftAgo?: number;
}

const at = 'brindlewick.example';

const given = {
  ada: {
    name: 'Ada Lindqvist',
    email: `ada@${at}`,
    role: 'ADMIN',
    password: 'keys-of-the-engine-house',
    joinedAgo: 396,
    shown: true,
  },
  priya: {
    name: 'Priya Rao',
    email: `priya@${at}`,
    role: 'LEAD',
    password: 'full-pads-every-sunday',
    joinedAgo: 394,
    shown: true,
  },
  helen: {
    name: 'Helen Voss',
    email: `helen@${at}`,
    role: 'EXECUTIVE',
    password: 'decide-before-the-frost',
    joinedAgo: 394,
    shown: true,
  },
  marcus: {
    name: 'Marcus Oyelaran',
    email: `marcus@${at}`,
    role: 'PROCUREMENT',
    password: 'who-carries-the-risk',
    joinedAgo: 393,
    shown: true,
  },
  tomasz: {
    name: 'Tomasz Zielak',
    email: `tomasz@${at}`,
    role: 'CONTRIBUTOR',
    password: 'van-nine-is-on-its-way',
    joinedAgo: 388,
    shown: true,
  },
  noor: {
    name: 'Noor Haverkamp',
    email: `noor@${at}`,
    role: 'PROCUREMENT',
    password: 'read-the-small-print',
    joinedAgo: 371,
  },
  jonas: {
    name: 'Jonas Okafor',
    email: `jonas@${at}`,
    role: 'LEAD',
    password: 'torque-wrench-and-tea',
    joinedAgo: 392,
  },
  mireille: {
    name: 'Mireille Castellan',
    email: `mireille@${at}`,
    role: 'LEAD',
    password: 'a-bill-one-can-read',
    joinedAgo: 391,
  },
  samuel: {
    name: 'Samuel Trench',
    email: `samuel@${at}`,
    role: 'EXECUTIVE',
    password: 'numbers-from-the-ledger',
    joinedAgo: 390,
  },
  lena: {
    name: 'Lena Hoshino',
    email: `lena@${at}`,
    role: 'CONTRIBUTOR',
    password: 'headset-on-at-eight',
    joinedAgo: 372,
  },
  ruth: {
    name: 'Ruth Calloway',
    email: `ruth@${at}`,
    role: 'CONTRIBUTOR',
    password: 'forty-years-of-boilers',
    joinedAgo: 380,
    leftAgo: 71,
  },
} satisfies Record<string, SeasonPerson>;

export type PersonKey = keyof typeof given;

/** Ada founds the workspace. The passwords are public: they open nothing but invented data. */
export const people: Readonly<Record<PersonKey, SeasonPerson>> = given;
