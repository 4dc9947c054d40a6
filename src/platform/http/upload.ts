import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a route says of the one file that its form may bring (docs/security.md, Uploads). */
export interface UploadRule {
  /** Name of the file field. */
  field: string;
  /** Most bytes of the file. */
  bytes: number;
}

/** A file as somebody sent it: nothing of it is trusted. */
export interface Upload {
  /** The name that its sender gave: text, never a path. */
  name: string;
  /** Empty when it was too large. */
  content: Buffer;
  tooLarge: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The file that came with the form, when the route takes one and one was chosen. */
    upload: Upload | null;
  }
}

const MOST_FIELDS = 60;
const MOST_TEXT = 20_000;
/** Boundaries, names and the other fields of the form, beside the file. */
const BESIDE = 64 * 1024;

export async function registerUploads(app: FastifyInstance): Promise<void> {
  app.decorateRequest('upload', null);
  await app.register(multipart, { throwFileSizeLimit: false });
}

export function isMultipart(request: FastifyRequest): boolean {
  return /^multipart\/form-data(;|$)/i.test(request.headers['content-type'] ?? '');
}

/**
 * Reads a form with a file: its texts become the body, its file `request.upload`. What says that it is far too large is not read at all
 * (413); what does not say how large it is neither (411). Throws for anything that is not as the rule says.
 */
export async function readUpload(request: FastifyRequest, { field, bytes }: UploadRule): Promise<void> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length) || request.headers['transfer-encoding']) throw refused(411);
  if (length > 4 * bytes + BESIDE) throw refused(413);
  const limits = {
    fileSize: bytes,
    files: 1,
    fields: MOST_FIELDS,
    parts: MOST_FIELDS + 1,
    fieldSize: MOST_TEXT,
    headerPairs: 20,
  };
  const body: Record<string, string | string[]> = {};
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const content = await part.toBuffer();
      if (part.fieldname !== field) throw refused(400);
      const tooLarge = part.file.truncated;
      // A file field without a file comes as an empty one without a name.
      if (part.filename || content.length > 0)
        request.upload = { name: part.filename, content: tooLarge ? Buffer.alloc(0) : content, tooLarge };
    } else {
      const truncated = 'valueTruncated' in part && part.valueTruncated;
      if (truncated || typeof part.value !== 'string') throw refused(413);
      const known = body[part.fieldname];
      body[part.fieldname] = known === undefined ? part.value : [known, part.value].flat();
    }
  }
  request.body = body;
}

function refused(statusCode: 400 | 411 | 413): Error {
  return Object.assign(new Error('upload refused'), { statusCode });
}
