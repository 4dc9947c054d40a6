const BOUNDARY = 'grens';

export interface SentFile {
  field: string;
  name: string;
  content: Buffer;
  type?: string;
}

/** A form with fields and perhaps files, as a browser sends it. */
export function multipart(fields: Record<string, unknown>, headers: Record<string, string> = {}, files: SentFile[] = []) {
  const texts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, [], Buffer.from(String(value))));
  const sent = files.map(({ field, name, content, type = 'application/octet-stream' }) =>
    part(`name="${field}"; filename="${name}"`, [`Content-Type: ${type}`], content),
  );
  const payload = Buffer.concat([...texts, ...sent, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return { payload, headers: { ...headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } };
}

function part(disposition: string, lines: string[], content: Buffer): Buffer {
  const head = [`--${BOUNDARY}`, `Content-Disposition: form-data; ${disposition}`, ...lines, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n')]);
}
