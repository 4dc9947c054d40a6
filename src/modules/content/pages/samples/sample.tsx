import type { ComponentChildren } from 'preact';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';

export interface SampleGroup {
  id: string;
  title: string;
  content: ComponentChildren;
}

/** One component: its name, when to use it, and its states. */
export function Sample({ name, use, children }: { name: string; use: string; children: ComponentChildren }) {
  return (
    <section class="op-sample" id={name.toLowerCase().replace(/[^a-z]+/g, '-')} aria-label={name}>
      <Heading level={3}>{name}</Heading>
      <Text>{use}</Text>
      <Stack>{children}</Stack>
    </section>
  );
}

/** One state, with its name. */
export function State({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="op-sample__state">
      <p class="op-small">{name}</p>
      {children}
    </div>
  );
}
