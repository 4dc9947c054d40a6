import { Heading, Lead } from './heading.tsx';
import { Stack } from './layout-parts.tsx';

/** What a page begins with: its heading, and what one does here. */
export function PageOpening({ title, lead }: { title: string; lead: string }) {
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      <Lead>{lead}</Lead>
    </Stack>
  );
}
