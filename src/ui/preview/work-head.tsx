import type { ComponentChildren } from 'preact';
import { Heading } from '../components/heading.tsx';
import { Cluster, Stack } from '../components/layout-parts.tsx';

/** Heading of a staff page with its one action. */
export function Head({ title, action, text }: { title: string; action?: ComponentChildren; text?: string }) {
  return (
    <Stack gap="small">
      <Cluster spread>
        <Heading level={1}>{title}</Heading>
        {action}
      </Cluster>
      {text && <p>{text}</p>}
    </Stack>
  );
}
