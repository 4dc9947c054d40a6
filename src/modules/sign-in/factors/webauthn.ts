import {
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { audit } from '../../../platform/audit/audit.ts';
import type { Work } from '../../../platform/work.ts';
import { newChallenge, takeChallenge } from './challenges.ts';
import { addPasskey, MOST_PASSKEYS } from './passkeys.ts';

const text = z.string().max(10_000);
const base = { id: z.string().max(1400), rawId: z.string().max(1400), type: z.literal('public-key') };
const Created = z.object({
  ...base,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});
const Answered = z.object({
  ...base,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
});
const ClientData = z.object({ challenge: z.string().max(200) });

/** Name and address of this site for passkeys: from PUBLIC_URL only, never from what a browser says. */
function site(work: Work): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(work.services.publicUrl);
  return { rpID: hostname, origin };
}

/** What the browser needs to make a passkey for this person. */
export async function registrationOptions(work: Work, person: { personId: string; name: string }) {
  const own = await work.tx.selectFrom('passkeys').select('credential_id').where('person_id', '=', person.personId).execute();
  return generateRegistrationOptions({
    rpName: 'Opgroeiplein',
    rpID: site(work).rpID,
    userID: new TextEncoder().encode(person.personId),
    userName: person.name,
    userDisplayName: person.name,
    challenge: Buffer.from(await newChallenge(work, person.personId), 'base64url'),
    attestationType: 'none',
    excludeCredentials: own.map((row) => ({ id: row.credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Checks what the browser made and keeps it. False when anything is not right. Audits 'factor.add'. */
export async function registerPasskey(work: Work, personId: string, input: { answer: string; name: string }): Promise<boolean> {
  const response = read(Created, input.answer);
  const challenge = response && challengeIn(response.response.clientDataJSON);
  if (!response || !challenge || !(await takeChallenge(work, challenge, personId))) return false;
  const { rpID, origin } = site(work);
  const verified = await verifyRegistrationResponse({
    response: {
      ...response,
      clientExtensionResults: {},
      response: { ...response.response, transports: transports(response.response.transports) },
    },
    ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true },
  }).catch(() => null);
  if (!verified?.verified) return false;
  const { credential } = verified.registrationInfo;
  const { count } = await work.tx
    .selectFrom('passkeys')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  if (count >= MOST_PASSKEYS) return false;
  return addPasskey(work, personId, {
    ...{ credentialId: credential.id, publicKey: credential.publicKey, counter: credential.counter },
    ...{ transports: credential.transports ?? [], name: input.name },
  });
}

/** What the browser needs to sign in with any passkey of this site. */
export async function signInOptions(work: Work) {
  return generateAuthenticationOptions({
    rpID: site(work).rpID,
    challenge: Buffer.from(await newChallenge(work, null), 'base64url'),
    userVerification: 'required',
  });
}

/** Whose passkey signed our challenge here and now; undefined when anything is not right. Audits 'sign-in.refuse' for a known passkey. */
export async function ownerOfPasskey(work: Work, answer: string): Promise<string | undefined> {
  const response = read(Answered, answer);
  const challenge = response && challengeIn(response.response.clientDataJSON);
  if (!response || !challenge || !(await takeChallenge(work, challenge, null))) return undefined;
  const known = await work.tx
    .selectFrom('passkeys')
    .selectAll()
    .where('credential_id', '=', response.id)
    .forUpdate()
    .executeTakeFirst();
  if (!known) return undefined;
  const { rpID, origin } = site(work);
  const credential = {
    ...{ id: known.credential_id, publicKey: new Uint8Array(known.public_key), counter: known.counter },
    transports: transports(known.transports),
  };
  const { userHandle } = response.response;
  const verified = await verifyAuthenticationResponse({
    response: {
      ...response,
      clientExtensionResults: {},
      response: { ...response.response, ...(userHandle ? { userHandle } : {}) },
    } as never,
    ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID, credential, requireUserVerification: true },
  }).catch(() => null);
  if (!verified?.verified) {
    await audit(work, {
      action: 'sign-in.refuse',
      subjectKind: 'person',
      subjectId: known.person_id,
      detail: { factor: 'passkey' },
    });
    return undefined;
  }
  await work.tx
    .updateTable('passkeys')
    .set({ counter: verified.authenticationInfo.newCounter, last_used_at: work.now })
    .where('id', '=', known.id)
    .execute();
  return known.person_id;
}

function read<T>(schema: z.ZodType<T>, answer: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(answer)).data;
  } catch {
    return undefined;
  }
}

/** The challenge that the browser says to answer; whether it is one of ours is for the database to say. */
function challengeIn(clientDataJSON: string): string | undefined {
  return read(ClientData, Buffer.from(clientDataJSON, 'base64url').toString('utf8'))?.challenge;
}

const transports = (list: string[] | undefined) => (list ?? []) as AuthenticatorTransport[];
