/** A value of schema.org: types and properties of that vocabulary only. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[] | undefined;
export type JsonLdNode = { readonly [property: string]: JsonLdValue };

/**
 * What a page is about, for search engines and other programs: a block of data, which a browser never runs, so that the policy against
 * scripts in pages has nothing to refuse. No text in it can end the block: "<" is written as an escape.
 */
export function JsonLd({ data }: { data: JsonLdNode }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data });
  const safe = text.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safe }} />;
}
