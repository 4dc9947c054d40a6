import { z } from 'zod';
import type { Keys } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';

export const relations = ['parent', 'family', 'self', 'other'] as const;

const Contact = z.object({ name: z.string(), email: z.string(), phone: z.string(), relation: z.enum(relations) });
/** Who is written to and called about a registration. Kept sealed. */
export type Contact = z.infer<typeof Contact>;

const StoredParticipant = z.object({ name: z.string(), birthDate: z.string(), remarks: z.string() });

/** The child or young person who takes part. Kept sealed. */
export interface Participant {
  name: string;
  birthDate: Temporal.PlainDate;
  /** For the trainers of the group only. */
  remarks?: string;
}

export function sealContact(keys: Keys, contact: Contact): Buffer {
  return seal(keys, Contact.parse(contact));
}

export function openContact(keys: Keys, sealed: Buffer): Contact {
  return Contact.parse(unseal(keys, sealed));
}

export function sealParticipant(keys: Keys, participant: Participant): Buffer {
  const stored = { name: participant.name, birthDate: participant.birthDate.toString(), remarks: participant.remarks ?? '' };
  return seal(keys, StoredParticipant.parse(stored));
}

export function openParticipant(keys: Keys, sealed: Buffer): Required<Participant> {
  const stored = StoredParticipant.parse(unseal(keys, sealed));
  return { ...stored, birthDate: Temporal.PlainDate.from(stored.birthDate) };
}
