import { dayPartList } from '../../../platform/i18n/day-part-list.ts';
import { ageSpan, list } from '../../../platform/i18n/format.ts';
import { type Fact, Facts } from '../../../ui/components/facts.tsx';
import { Heading, Text } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import type { InitiativeView } from '../initiative.ts';
import { common } from './words.ts';

/** An initiative as everybody reads it. */
export function InitiativeFacts({ initiative }: { initiative: InitiativeView }) {
  const { lang } = usePage();
  const t = common[lang];
  const theme = lang === 'nl' ? initiative.themeLabel : initiative.themeLabelEn;
  const facts: Fact[] = [
    { icon: 'users', label: t.forWhom, text: ageSpan(initiative.ageMin, initiative.ageMax, lang) },
    { icon: 'map-pin', label: t.where, text: [initiative.place, initiative.municipalityName].filter(Boolean).join(', ') },
    { icon: 'calendar', label: t.when, text: <When initiative={initiative} /> },
    { icon: 'user', label: t.people, text: t.peopleText(initiative.people) },
    ...(theme ? [{ icon: 'star' as const, label: t.theme, text: theme }] : []),
  ];
  return (
    <Stack>
      <Text>{t.byWho[initiative.who]}</Text>
      <Facts facts={facts} />
      <OwnBlock initiative={initiative}>
        <Stack gap="small">
          {initiative.what.split(/\n{2,}/).map((part) => (
            <Text key={part}>{part}</Text>
          ))}
        </Stack>
      </OwnBlock>
      <Heading level={2} look={4}>
        {t.needed}
      </Heading>
      <Text>
        {initiative.needs.length > 0
          ? sentence(
              list(
                initiative.needs.map((need) => t.needShort[need]),
                lang,
              ),
            )
          : t.noNeeds}
      </Text>
      {initiative.needsNote && (
        <OwnBlock initiative={initiative}>
          <Text>{initiative.needsNote}</Text>
        </OwnBlock>
      )}
    </Stack>
  );
}

/** Parts of the week in the reader's language, dates as their maker wrote them. */
export function When({ initiative }: { initiative: InitiativeView }) {
  const { lang } = usePage();
  const parts = dayPartList(initiative.dayParts, lang);
  if (!initiative.dates) return <>{parts || common[lang].toBeAgreed}</>;
  return (
    <>
      {parts && `${parts}. `}
      <Own initiative={initiative}>{initiative.dates}</Own>
    </>
  );
}

interface OwnProps {
  initiative: Pick<InitiativeView, 'language'>;
  children: preact.ComponentChildren;
}

/** Somebody's own words in a line, in the language in which they were written. */
export function Own({ initiative, children }: OwnProps) {
  const { lang } = usePage();
  return <span {...(initiative.language === lang ? {} : { lang: initiative.language })}>{children}</span>;
}

/** The same for paragraphs. */
function OwnBlock({ initiative, children }: OwnProps) {
  const { lang } = usePage();
  return <div {...(initiative.language === lang ? {} : { lang: initiative.language })}>{children}</div>;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
