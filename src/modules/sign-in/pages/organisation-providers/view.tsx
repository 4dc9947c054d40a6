import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { providerPath } from '../../organisations/paths.ts';
import type { ProviderView } from '../../organisations/providers.ts';

export const words = {
  nl: {
    title: 'Inlogdiensten',
    lead: 'Medewerkers loggen in bij hun eigen organisatie. Daarvoor koppel je hier de inlogdienst van die organisatie.',
    add: 'Voeg een inlogdienst toe',
    name: 'Naam op de knop',
    organisation: 'Organisatie',
    people: 'Gekoppelde mensen',
    state: 'Staat',
    on: 'aan',
    off: 'uit',
    none: 'Nog geen inlogdiensten',
    start: 'Zonder inlogdienst loggen mensen in met een link in hun mail of met een passkey.',
  },
  en: {
    title: 'Sign-in services',
    lead: 'Staff sign in at their own organisation. For that you connect the sign-in service of the organisation here.',
    add: 'Add a sign-in service',
    name: 'Name on the button',
    organisation: 'Organisation',
    people: 'Linked people',
    state: 'State',
    on: 'on',
    off: 'off',
    none: 'No sign-in services yet',
    start: 'Without a sign-in service people sign in with a link in their mail or with a passkey.',
  },
};

/** A row a provider. */
export function Providers({ providers, lang }: { providers: ProviderView[]; lang: Lang }) {
  const t = words[lang];
  const add = (
    <ButtonLink href={providerPath('nieuw', lang)} icon="plus">
      {t.add}
    </ButtonLink>
  );
  const empty = (
    <EmptyState title={t.none} actions={add}>
      <p>{t.start}</p>
    </EmptyState>
  );
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {providers.length > 0 && <Cluster>{add}</Cluster>}
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={columns(lang)}
        rows={providers}
        rowKey={(one) => one.id}
        empty={empty}
      />
    </Stack>
  );
}

function columns(lang: Lang): Column<ProviderView>[] {
  const t = words[lang];
  return [
    { label: t.name, head: true, cell: (one) => <Link href={providerPath(one.id, lang)}>{one.name}</Link> },
    { label: t.organisation, cell: (one) => one.organisation },
    { label: t.people, numeric: true, cell: (one) => one.people },
    { label: t.state, cell: (one) => <Tag tone={one.active ? 'success' : 'neutral'}>{one.active ? t.on : t.off}</Tag> },
  ];
}
