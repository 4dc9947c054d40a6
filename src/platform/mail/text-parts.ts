/** What a mail's plain text is made of, for the HTML part. */
export type TextPart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; lines: string[] }
  /** A paragraph of "What: this" lines. */
  | { kind: 'facts'; facts: { name: string; value: string }[] }
  | { kind: 'button'; href: string };

const ADDRESS = /^https?:\/\/\S+$/;
const FACT = /^([^:\n]{1,24}): (\S.*)$/;

/** Splits text at empty lines; a line that is only an address becomes a button, a line between == and == a heading. */
export function textParts(text: string): TextPart[] {
  return text.split(/\n{2,}/).flatMap((block) => {
    const parts: TextPart[] = [];
    let lines: string[] = [];
    const flush = () => {
      if (lines.length > 0) parts.push(paragraph(lines));
      lines = [];
    };
    for (const line of block.split('\n')) {
      const heading = /^== (.+) ==$/.exec(line)?.[1];
      if (heading === undefined && !ADDRESS.test(line)) {
        if (line.trim()) lines.push(line);
        continue;
      }
      flush();
      parts.push(heading === undefined ? { kind: 'button', href: line } : { kind: 'heading', text: heading });
    }
    flush();
    return parts;
  });
}

function paragraph(lines: string[]): TextPart {
  const facts = lines.map((line) => FACT.exec(line));
  if (lines.length < 2 || facts.includes(null)) return { kind: 'paragraph', lines };
  return { kind: 'facts', facts: facts.map((found) => ({ name: found?.[1] ?? '', value: found?.[2] ?? '' })) };
}

/** What mail programs show behind the subject: the first sentence that is not the greeting. */
export function preheader(text: string): string {
  const first = textParts(text).flatMap((part) => (part.kind === 'paragraph' ? [part.lines.join(' ')] : []));
  const chosen = first.find((line) => !/^\S.{0,80},$/.test(line)) ?? '';
  return chosen.length > 120 ? `${chosen.slice(0, 119).replace(/\s+\S*$/, '')}…` : chosen;
}
