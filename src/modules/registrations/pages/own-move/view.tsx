import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OtherGroup } from '../../elsewhere.ts';
import type { OwnRegistration } from '../../own-registration.ts';

const words = {
  nl: {
    title: 'Naar een andere groep',
    lead: 'Hier is nog plek voor u. Kies een groep. U ziet eerst wat er verandert.',
    leadWaiting: 'In deze groepen is nu plek. Kies een groep. U ziet eerst wat er verandert.',
    none: 'Er is nu geen andere groep met plek voor u',
    noneText: 'Kijk later nog eens. Uw aanmelding blijft zoals die is.',
    free: (n: number) => (n === 1 ? '1 plek vrij' : `${n} plekken vrij`),
    take: 'Kies deze groep',
    gone: 'In die groep is nu geen plek meer voor u. Kies een andere.',
    takeLabel: (title: string, when: string) => `Kies deze groep: ${title}, ${when}`,
  },
  en: {
    title: 'To another group',
    lead: 'There is a place for you in these groups. Choose one. You will first see what changes.',
    leadWaiting: 'There is a place for you in these groups now. Choose one. You will first see what changes.',
    none: 'There is no other group with a place for you now',
    noneText: 'Please look again later. Your registration stays as it is.',
    free: (n: number) => (n === 1 ? '1 place free' : `${n} places free`),
    take: 'Choose this group',
    gone: 'That group no longer has a place for you. Please choose another.',
    takeLabel: (title: string, when: string) => `Choose this group: ${title}, ${when}`,
  },
};

interface Props {
  own: OwnRegistration;
  groups: OtherGroup[];
  action: string;
  lang: Lang;
}

/** Groups of the same offer that a family may go to. */
export function MovePage({ own, groups, action, lang }: Props) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        {groups.length > 0 && <Lead>{own.state === 'waiting' ? t.leadWaiting : t.lead}</Lead>}
      </Stack>
      {groups.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {groups.map((group) => {
        const when = `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`;
        return (
          <Card key={group.groupId} title={<Dutch>{group.title}</Dutch>} headingLevel={2}>
            <p>
              {when}, {group.placeName}, {group.town}
            </p>
            <p class="op-small">{t.free(group.free)}</p>
            <p>
              <ButtonLink href={`${action}?groep=${group.groupId}`} look="secondary" small label={t.takeLabel(group.title, when)}>
                {t.take}
              </ButtonLink>
            </p>
          </Card>
        );
      })}
    </Stack>
  );
}

export const moveTitle = (lang: Lang) => words[lang].title;
export const moveGone = (lang: Lang) => words[lang].gone;
