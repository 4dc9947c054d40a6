import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import type { Statement } from './texts.ts';

/** A page of plain text. */
export function StatementPage({ statement }: { statement: Statement }) {
  return (
    <>
      <Heading level={1}>{statement.title}</Heading>
      <Lead>{statement.lead}</Lead>
      {statement.parts.map((part) => (
        <section key={part.heading}>
          <Heading level={2}>{part.heading}</Heading>
          {part.paragraphs.map((paragraph) => (
            <p key={paragraph} class="utrecht-paragraph">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </>
  );
}
