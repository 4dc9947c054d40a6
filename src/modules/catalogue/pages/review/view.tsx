import { longDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { EditedOffer } from '../../offer-list.ts';
import { offerPaths } from '../../paths.ts';

export const words = {
  nl: {
    title: 'Aanbod dat wacht',
    lead: 'Aanbieders vroegen om deze wijzigingen. Bezoekers zien ze pas als je ze goedkeurt.',
    offer: 'Aanbod',
    organisation: 'Organisatie',
    kind: 'Wat',
    fresh: 'Nieuw aanbod',
    change: 'Wijziging',
    by: 'Van',
    since: 'Sinds',
    unknown: 'een link',
    none: 'Er wacht niets',
    noneText: 'Zodra een aanbieder iets wijzigt, staat het hier.',
    all: 'Alle aanbod',
    setting: 'Eerst kijken',
    isOn: 'Nu kijkt de regio naar elke wijziging van een aanbieder. Wat nu wacht, blijft wachten als je dit uitzet.',
    isOff: 'Nu staat elke wijziging van een aanbieder meteen online.',
    turnOff: 'Zet wijzigingen meteen online',
    turnOn: 'Kijk eerst naar wijzigingen',
    saved: 'De instelling is bewaard.',
  },
  en: {
    title: 'Offers that wait',
    lead: 'Providers asked for these changes. Visitors see them when you approve them.',
    offer: 'Offer',
    organisation: 'Organisation',
    kind: 'What',
    fresh: 'New offer',
    change: 'Change',
    by: 'By',
    since: 'Since',
    unknown: 'a link',
    none: 'Nothing waits',
    noneText: 'As soon as a provider changes something, it stands here.',
    all: 'All offers',
    setting: 'Look first',
    isOn: 'Now the region looks at every change of a provider. What waits now goes on waiting when you turn this off.',
    isOff: 'Now every change of a provider is on line at once.',
    turnOff: 'Put changes on line at once',
    turnOn: 'Look at changes first',
    saved: 'The setting is saved.',
  },
};

interface Props {
  offers: EditedOffer[];
  /** Changes wait in this region. */
  on: boolean;
  /** This person may change that. */
  decides: boolean;
  csrf: string;
  lang: Lang;
}

export function Review({ offers, on, decides, csrf, lang }: Props) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={[
          {
            label: t.offer,
            head: true,
            cell: (one) => (
              <Link href={localPath(offerPaths.one(one.id), lang)}>
                <Dutch>{one.title}</Dutch>
              </Link>
            ),
          },
          { label: t.organisation, cell: (one) => one.organisation },
          { label: t.kind, cell: (one) => (one.state === 'draft' ? t.fresh : t.change) },
          { label: t.by, cell: (one) => one.waitingBy ?? t.unknown },
          { label: t.since, cell: (one) => (one.waitingSince ? longDate(one.waitingSince, lang) : '') },
        ]}
        rows={offers}
        rowKey={(one) => one.id}
        empty={
          <EmptyState title={t.none} actions={<Link href={localPath(offerPaths.list, lang)}>{t.all}</Link>}>
            <p>{t.noneText}</p>
          </EmptyState>
        }
      />
      {decides && (
        <Card title={t.setting} headingLevel={2}>
          <p>{on ? t.isOn : t.isOff}</p>
          <Form action={localPath(offerPaths.reviewSetting, lang)} csrf={csrf} hidden={{ review: on ? 'uit' : 'aan' }}>
            <p>
              <Button look="secondary">{on ? t.turnOff : t.turnOn}</Button>
            </p>
          </Form>
        </Card>
      )}
    </Stack>
  );
}
