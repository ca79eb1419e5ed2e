import { hash, verify } from '@node-rs/argon2';

/** The library's enum is erased when modules are compiled one by one; 2 is its Argon2id. */
const argon2id = 2;

// OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
const options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verifying against this takes as long as against a real one: an unknown address cannot be told by the clock. */
const nobodys = hash('nobody has this password', options);

/** A password as it is stored. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

/** No password that was ever stored is longer; whoever sends a novel shall not have all of it hashed. */
const longest = 128;

/** Tells whether a password belongs to a stored hash; null stands for a member who does not exist. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodys), password.slice(0, longest), options);
  return stored !== null && matches && password.length <= longest;
}
