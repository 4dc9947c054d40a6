import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Prose, Stack } from '../../../../ui/components/layout-parts.tsx';
import type { Statement } from './texts.ts';

/** A page of plain text. */
export function StatementPage({ statement }: { statement: Statement }) {
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{statement.title}</Heading>
        <Lead>{statement.lead}</Lead>
      </Stack>
      {statement.parts.map((part) => (
        <section key={part.heading}>
          <Prose>
            <Heading level={2}>{part.heading}</Heading>
            {part.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Prose>
        </section>
      ))}
    </Stack>
  );
}
