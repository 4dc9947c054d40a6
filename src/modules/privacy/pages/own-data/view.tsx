import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import type { KeptKind } from '../../kept.ts';
import { KeptList } from '../../parts/kept-list.tsx';

export const words = {
  nl: {
    title: 'Mijn gegevens',
    lead: 'Dit is alles wat wij van u bewaren. U mag het meenemen en u mag vragen om het te verwijderen.',
    leadAddress: 'Dit is alles wat wij bewaren bij uw mailadres. U mag het meenemen en u mag vragen om het te verwijderen.',
    none: 'Wij bewaren niets van u.',
    json: 'Download voor een programma (JSON)',
    html: 'Download om te lezen',
    log: 'Wie zag mijn gegevens',
    erase: 'Laat mijn gegevens verwijderen',
    wrong:
      'Klopt er iets niet, of bent u het ergens niet mee eens? Bel of mail het loket van de regio, onderaan deze pagina. U krijgt binnen een maand antwoord.',
  },
  en: {
    title: 'My data',
    lead: 'This is everything that we keep about you. You may take it with you and you may ask to have it removed.',
    leadAddress:
      'This is everything that we keep with your mail address. You may take it with you and you may ask to have it removed.',
    none: 'We keep nothing about you.',
    json: 'Download for a program (JSON)',
    html: 'Download to read',
    log: 'Who saw my data',
    erase: 'Have my data removed',
    wrong:
      'Is something wrong, or do you object to something? Call or mail the desk of the region, at the foot of this page. You get an answer within a month.',
  },
} as const;

interface Props {
  kept: KeptKind[];
  lang: Lang;
  /** For an address without account. */
  address: boolean;
  href: (part: '/gegevens.json' | '/gegevens.html' | '/verwijdering' | '/inzage') => string;
}

/** What is kept of who looks, with the ways to take it and to have it removed. */
export function OwnData({ kept, lang, address, href }: Props) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <div class="op-stack">
        <Heading level={1}>{t.title}</Heading>
        <Lead>{kept.length === 0 ? t.none : address ? t.leadAddress : t.lead}</Lead>
        <Cluster>
          {kept.length > 0 && (
            <>
              <ButtonLink href={href('/gegevens.html')} look="secondary">
                {t.html}
              </ButtonLink>
              <ButtonLink href={href('/gegevens.json')} look="secondary">
                {t.json}
              </ButtonLink>
            </>
          )}
          <ButtonLink href={href('/inzage')} look="secondary">
            {t.log}
          </ButtonLink>
        </Cluster>
      </div>
      <KeptList kept={kept} lang={lang} />
      <div class="op-stack">
        <Text>{t.wrong}</Text>
        {kept.length > 0 && (
          <Cluster>
            <ButtonLink href={href('/verwijdering')} look="danger">
              {t.erase}
            </ButtonLink>
          </Cluster>
        )}
      </div>
    </Stack>
  );
}
