import { errorList, errorOf, type FormState, ticked } from '../../../../platform/http/form.ts';
import type { NewMail } from '../../../../platform/mail/outbox.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Prose, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupDetails } from '../../../groups/index.ts';
import { distances, type FindingPlace, MOST, NEAREST } from '../../mailing.ts';
import { recruitmentPath } from '../../paths.ts';
import { words } from './words.ts';

interface Props {
  group: GroupDetails;
  places: FindingPlace[];
  km: number;
  mail: NewMail;
  form: FormState;
  csrf: string;
}

/** Who gets the mail and why, who does not and why not, and the mail as it goes out. */
export function MailingPage(props: Props) {
  const { group, places, km } = props;
  const { lang, to } = usePage();
  const t = words[lang];
  const here = to(recruitmentPath(group.id, '/mail'));
  const free = places.filter((place) => !place.no);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          {t.title}: <Dutch>{group.title}</Dutch>
        </Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <Tabs
        label={t.distance}
        tabs={distances.map((one) => ({ href: `${here}?afstand=${one}`, label: t.km(one), current: one === km }))}
      />
      {free.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <Chosen {...props} free={free} />}
      <NotMailed places={places} />
    </Stack>
  );
}

function Chosen({ group, km, mail, form, csrf, free }: Props & { free: FindingPlace[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const here = to(recruitmentPath(group.id, '/mail'));
  return (
    <Form action={here} csrf={csrf} hidden={{ afstand: km }} errors={errorList(form)}>
      {free.length > 1 && (
        <Cluster>
          <Link href={`${here}?afstand=${km}&vink=alles`}>{t.all}</Link>
          <Link href={`${here}?afstand=${km}&vink=geen`}>{t.nobody}</Link>
          {free.length > NEAREST && <Link href={`${here}?afstand=${km}`}>{t.near(NEAREST)}</Link>}
        </Cluster>
      )}
      <CheckboxGroup
        name="vindplaats"
        legend={t.places(free.length)}
        {...(free.length > NEAREST ? { hint: t.nearest(NEAREST, MOST) } : {})}
        values={ticked(form, 'vindplaats')}
        options={free.map((place) => ({ value: place.id, label: <Dutch>{place.name}</Dutch>, hint: whyOf(place, lang) }))}
        {...errorOf(form, 'vindplaats')}
      />
      <Card title={t.preview} headingLevel={2} tone="sand">
        <Prose>
          <p>
            <strong>{t.subject}:</strong> <Dutch>{mail.subject}</Dutch>
          </p>
          {mail.text.split('\n\n').map((part) => (
            <p key={part} lang="nl">
              {part
                .replace(/^== (.*) ==$/, '$1')
                .split('\n')
                .map((line, index) => (
                  <span key={line}>
                    {index > 0 && <br />}
                    {line}
                  </span>
                ))}
            </p>
          ))}
        </Prose>
        <p class="op-small">{t.link}</p>
      </Card>
      <ActionBar>
        <Button icon="send">{t.send}</Button>
      </ActionBar>
    </Form>
  );
}

/** "Leiden, de gemeente van de groep: hier komen kinderen van 4 tot en met 12 jaar." */
function whyOf({ municipality, km, kind }: FindingPlace, lang: 'nl' | 'en'): string {
  const t = words[lang];
  const where =
    municipality === null || km === null ? t.region : km === 0 ? t.here(municipality) : t.far(municipality, Math.round(km));
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${t.why[kind]}.`;
}

function NotMailed({ places }: Pick<Props, 'places'>) {
  const { lang } = usePage();
  const t = words[lang];
  const rows = places.filter((place) => place.no !== null);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t.notTitle}
      rows={rows}
      rowKey={(place) => place.id}
      columns={[
        { label: t.place, head: true, cell: (place) => <Dutch>{place.name}</Dutch> },
        { label: t.reason, cell: (place) => (place.no ? t.not[place.no] : '') },
      ]}
    />
  );
}
