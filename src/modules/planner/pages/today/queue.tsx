import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { TaskList } from '../../../../ui/components/task-list.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { type QueueToday, termText } from '../../../support/index.ts';
import { paths } from '../../paths.ts';
import { words } from './words.ts';

const lists = ['te-laat', 'vandaag', 'wacht'] as const;

/** What facility support has to arrange: how much there is in each list of the queue, and the first ones. */
export function Queue({ queue }: { queue: QueueToday }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const due = (before: Temporal.Instant, late: boolean) => (late ? t.late : String)(termText(before, lang));
  const list = (name: string) => to(`${paths.supportQueue}?lijst=${name}`);
  return (
    <section aria-labelledby="facilitair">
      <Stack gap="small">
        <Heading level={2} id="facilitair">
          {t.queue}
        </Heading>
        <Tabs
          label={t.queue}
          tabs={lists.map((name) => ({ href: list(name), label: t.queueLists[name], count: queue.counts[name] }))}
        />
        {queue.first.length === 0 ? (
          <Text>{t.queueDone}</Text>
        ) : (
          <TaskList
            tasks={queue.first.map((one) => ({
              href: to(paths.supportRequest(one.id)),
              icon: 'building-community',
              title: <Dutch>{one.title}</Dutch>,
              ...(one.replied ? { text: t.replied } : one.groupTitle ? { text: <Dutch>{one.groupTitle}</Dutch> } : {}),
              ...(one.wantedBefore ? { due: due(one.wantedBefore, one.late) } : {}),
              urgent: one.late,
            }))}
          />
        )}
        <p>
          <Link href={list('open')}>{t.queueAll}</Link>
        </p>
      </Stack>
    </section>
  );
}
