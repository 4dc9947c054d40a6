import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { ownFeedsPath } from '../../choices.ts';
import type { FeedSubject, OwnFeed } from '../../own-feeds.ts';
import { words } from './words.ts';

interface Props {
  feeds: OwnFeed[];
  subjects: FeedSubject[];
  form: FormState;
  csrf: string;
}

/** The calendars that somebody's programs fetch, and a form to make one. */
export function OwnFeeds({ feeds, subjects, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Stack>
        <Heading level={2}>{t.make}</Heading>
        <Form action={to(ownFeedsPath)} csrf={csrf} errors={errorList(form)}>
          <Select
            name="waarvan"
            label={t.which}
            options={subjects.map(({ kind, id, name }) => ({
              value: `${kind}:${id}`,
              label: kind === 'trainer' ? t.kinds.trainer : `${t.kind[kind]} ${name}`,
            }))}
            value={typed(form, 'waarvan')}
            {...errorOf(form, 'waarvan')}
          />
          <Button icon="plus">{t.makeIt}</Button>
        </Form>
      </Stack>
      <Stack>
        <Heading level={2}>{t.yours}</Heading>
        {feeds.length === 0 && <Text>{t.none}</Text>}
        {feeds.map((feed) => (
          <OneFeed key={feed.feedId} feed={feed} csrf={csrf} />
        ))}
      </Stack>
    </Stack>
  );
}

function OneFeed({ feed, csrf }: { feed: OwnFeed; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const name = feed.kind === 'trainer' ? t.kind.trainer : `${t.kind[feed.kind]} ${feed.name}`;
  const path = `${ownFeedsPath}/${feed.feedId}`;
  return (
    <Card title={name}>
      <Text small>{t.made(longDate(feed.madeAt, lang, true))}</Text>
      <Cluster>
        <Form action={to(`${path}/adres`)} csrf={csrf}>
          <Button look="secondary" small label={t.renewOne(name)}>
            {t.renew}
          </Button>
        </Form>
        <Form action={to(`${path}/intrekking`)} csrf={csrf}>
          <Button look="danger" small label={t.revokeOne(name)}>
            {t.revoke}
          </Button>
        </Form>
      </Cluster>
    </Card>
  );
}
