import type { ComponentChildren } from 'preact';
import { Heading, Text } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Link } from '../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';

interface Props<Group> {
  title: string;
  none: string;
  groups: readonly Group[];
  /** What is said after the title of a group. */
  more: (group: Group) => ComponentChildren;
}

/** The groups of a trainer, each a link to its own page. */
export function GroupLinks<Group extends { id: string; title: string }>({ title, none, groups, more }: Props<Group>) {
  const { to } = usePage();
  return (
    <Stack gap="small">
      <Heading level={2}>{title}</Heading>
      {groups.length === 0 && <Text>{none}</Text>}
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <Link href={to(`/werk/groepen/${group.id}`)}>
              <Dutch>{group.title}</Dutch>
            </Link>
            {more(group)}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
