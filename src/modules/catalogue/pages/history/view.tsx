import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { OfferVersion, VersionState } from '../../offer-history.ts';
import { ChangesTable } from '../changes-table.tsx';

const tones = {
  waiting: 'warning',
  approved: 'success',
  returned: 'warning',
  replaced: 'neutral',
  withdrawn: 'warning',
} as const;

interface Words {
  title: string;
  lead: string;
  none: string;
  first: string;
  version: (number: number) => string;
  states: Record<VersionState, string>;
  made: (who: string, when: string) => string;
  decided: (who: string, when: string) => string;
  program: string;
  reason: string;
  changes: (number: number) => string;
}

export const words: Record<Lang, Words> = {
  nl: {
    title: 'Historie',
    lead: 'Elke wijziging van dit aanbod. De nieuwste staat boven.',
    none: 'Er zijn nog geen wijzigingen. Zodra iemand iets aanpast, staat het hier.',
    first: 'De eerste tekst.',
    version: (number) => `Versie ${number}`,
    states: {
      waiting: 'Wacht op de regio',
      approved: 'Online gezet',
      returned: 'Teruggestuurd',
      replaced: 'Vervangen door een nieuwere',
      withdrawn: 'Ingetrokken',
    },
    made: (who, when) => `Gemaakt door ${who}, ${when}.`,
    decided: (who, when) => `Bekeken door ${who}, ${when}.`,
    program: 'het programma of een link',
    reason: 'Reden:',
    changes: (number) => `Wat er veranderde in versie ${number}`,
  },
  en: {
    title: 'History',
    lead: 'Every change of this offer, the newest first.',
    none: 'There are no changes yet. As soon as somebody changes something, it stands here.',
    first: 'The first text.',
    version: (number) => `Version ${number}`,
    states: {
      waiting: 'Waits for the region',
      approved: 'Put on line',
      returned: 'Sent back',
      replaced: 'Replaced by a newer one',
      withdrawn: 'Withdrawn',
    },
    made: (who, when) => `Made by ${who}, ${when}.`,
    decided: (who, when) => `Looked at by ${who}, ${when}.`,
    program: 'the program or a link',
    reason: 'Reason:',
    changes: (number) => `What changed in version ${number}`,
  },
};

interface Props {
  versions: OfferVersion[];
  names: ReadonlyMap<string, string>;
  lang: Lang;
}

export function History({ versions, names, lang }: Props) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{versions.length === 0 ? t.none : t.lead}</Lead>
      {versions.map((version) => (
        <Version key={version.number} version={version} names={names} lang={lang} />
      ))}
    </Stack>
  );
}

function Version({ version, names, lang }: { version: OfferVersion } & Omit<Props, 'versions'>) {
  const t = words[lang];
  const when = (at: Temporal.Instant) => `${longDate(at, lang, true)}, ${clockTime(at, lang)}`;
  return (
    <Card title={t.version(version.number)} headingLevel={2}>
      <p class="op-tags">
        <Tag tone={tones[version.state]}>{t.states[version.state]}</Tag>
      </p>
      <p>{t.made(version.madeBy ?? t.program, when(version.madeAt))}</p>
      {version.decidedAt && version.decidedBy && <p>{t.decided(version.decidedBy, when(version.decidedAt))}</p>}
      {version.reason && (
        <p>
          {t.reason} <span lang="nl">{version.reason}</span>
        </p>
      )}
      {version.number === 1 && version.changes.length === 0 && <p>{t.first}</p>}
      {version.changes.length > 0 && (
        <ChangesTable caption={t.changes(version.number)} changes={version.changes} names={names} lang={lang} />
      )}
    </Card>
  );
}
