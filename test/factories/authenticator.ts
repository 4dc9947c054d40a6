import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** Flags of WebAuthn 6.1: user present, user verified, key attached. */
const PRESENT = 1;
const VERIFIED = 4;
const ATTACHED = 64;

/** A passkey in memory that does what a good one does, and can be told to do wrong. */
export class Authenticator {
  readonly id = randomBytes(24).toString('base64url');
  readonly origin: string;
  readonly rpId: string;
  counter = 0;
  verified = true;
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(origin: string) {
    this.origin = origin;
    this.rpId = new URL(origin).hostname;
  }

  /** The answer of navigator.credentials.create, as JSON. */
  create(challenge: string, origin = this.origin): string {
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' });
    const cose = cborMap([
      [cbor(1), cbor(2)],
      [cbor(3), cbor(-7)],
      [cbor(-1), cbor(1)],
      [cbor(-2), cborBytes(Buffer.from(x, 'base64url'))],
      [cbor(-3), cborBytes(Buffer.from(y, 'base64url'))],
    ]);
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const data = Buffer.concat([this.#data(ATTACHED), Buffer.alloc(16), length, id, cose]);
    const attestation = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(data)],
    ]);
    const clientDataJSON = clientData('webauthn.create', challenge, origin).toString('base64url');
    return this.#answer({ clientDataJSON, attestationObject: attestation.toString('base64url'), transports: ['internal'] });
  }

  /** The answer of navigator.credentials.get, as JSON. */
  get(challenge: string, origin = this.origin): string {
    this.counter += 1;
    const data = this.#data(0);
    const client = clientData('webauthn.get', challenge, origin);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    const signature = sign('sha256', signed, this.#key.privateKey).toString('base64url');
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature,
    });
  }

  #data(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const all = PRESENT | (this.verified ? VERIFIED : 0) | flags;
    return Buffer.concat([createHash('sha256').update(this.rpId).digest(), Buffer.from([all]), counter]);
  }

  #answer(response: object): string {
    return JSON.stringify({ id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

// As much of CBOR (RFC 8949) as a key needs.
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
const cbor = (number: number) => (number < 0 ? head(1, -1 - number) : head(0, number));
const cborBytes = (bytes: Buffer) => Buffer.concat([head(2, bytes.length), bytes]);
const cborText = (text: string) => Buffer.concat([head(3, text.length), Buffer.from(text)]);
const cborMap = (entries: [Buffer, Buffer][]) => Buffer.concat([head(5, entries.length), ...entries.flat()]);
