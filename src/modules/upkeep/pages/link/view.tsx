import { localDate } from '../../../../platform/clock/clock.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { type OpenLink, upkeepPath } from '../../links.ts';
import type { ShownEntry } from '../../shown-entries.ts';
import { entryWords } from '../entry-words.ts';
import { words } from './words.ts';

export interface LinkModel {
  link: OpenLink;
  entries: ShownEntry[];
  token: string;
  csrf: string;
}

/** Everything of one owner, with one button for all of it and the ways to answer for each (rule 19). */
export function LinkPage({ link, entries, token, csrf }: LinkModel) {
  const { lang } = usePage();
  const t = words[lang];
  const until = plainDate(link.expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), lang);
  return (
    <Stack gap="large">
      <Stack>
        {link.organisation && (
          <Text>
            <strong>
              <Dutch>{link.organisation}</Dutch>
            </strong>
          </Text>
        )}
        <Heading level={1}>{t.title}</Heading>
        {link.usedAt && (
          <Notice>
            <p>{t.used(plainDate(localDate(link.usedAt), lang))}</p>
          </Notice>
        )}
        {entries.length > 0 && (
          <>
            <Lead>{t.lead}</Lead>
            <Form action={upkeepPath(token, lang, '/bevestiging')} csrf={csrf} label={t.all}>
              <Button icon="check">{t.all}</Button>
            </Form>
            <Text small>{t.allOf(entries.length)}</Text>
          </>
        )}
      </Stack>
      {entries.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <Stack>
          {entries.map((entry) => (
            <EntryCard key={entry.id} entry={entry} token={token} csrf={csrf} />
          ))}
        </Stack>
      )}
      <Text small>{t.until(until)}</Text>
    </Stack>
  );
}

function EntryCard({ entry, token, csrf }: { entry: ShownEntry; token: string; csrf: string }) {
  const { lang } = usePage();
  const t = words[lang];
  const e = entryWords[lang];
  const title = entry.kind === 'trainer' ? e.ownTrainer : entry.title;
  const to = (part: string) => upkeepPath(token, lang, part);
  return (
    <Card
      title={entry.kind === 'trainer' ? title : <Dutch>{title}</Dutch>}
      headingLevel={2}
      footer={
        <Cluster>
          <Form action={to('/bevestiging')} csrf={csrf} hidden={{ soort: entry.kind, id: entry.id }} label={`${t.one}: ${title}`}>
            <Button look="secondary" small label={`${entry.hidden ? t.back : t.one}: ${title}`}>
              {entry.hidden ? t.back : t.one}
            </Button>
          </Form>
          {(entry.kind === 'offer' || entry.kind === 'organisation') && (
            <ButtonLink
              look="subtle"
              small
              href={to(entry.kind === 'offer' ? `/aanbod/${entry.id}` : '/organisatie')}
              label={`${t.edit}: ${title}`}
            >
              {t.edit}
            </ButtonLink>
          )}
          <ButtonLink look="subtle" small href={to(`/einde/${entry.kind}/${entry.id}`)} label={`${t.end}: ${title}`}>
            {t.end}
          </ButtonLink>
        </Cluster>
      }
    >
      <Cluster>
        <Tag>{e.kinds[entry.kind]}</Tag>
        <EntryTag entry={entry} />
      </Cluster>
      <p>
        {e.confirmed(plainDate(entry.confirmedOn, lang))} {entry.hidesOn && e.hides(plainDate(entry.hidesOn, lang))}
      </p>
    </Card>
  );
}

function EntryTag({ entry }: { entry: ShownEntry }) {
  const e = entryWords[usePage().lang];
  if (entry.hidden) return <Tag tone="accent">{e.hidden}</Tag>;
  return <Tag tone={entry.freshness === 'fresh' ? 'success' : 'warning'}>{`${e.states[entry.freshness]} (${entry.score})`}</Tag>;
}
