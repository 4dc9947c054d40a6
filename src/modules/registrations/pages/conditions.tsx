import { ageSpan, clockTime, longDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { Text } from '../../../ui/components/heading.tsx';
import { Link } from '../../../ui/components/link.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { Dutch } from '../../../ui/page-lang.tsx';
import type { OpenGroup } from '../group-facts.ts';
import { groupPath, offerPath } from '../paths.ts';
import type { FittingGroup } from '../rules/fitting.ts';
import type { ToldConditions } from '../rules/told.ts';

const words = {
  nl: {
    title: 'Voor wie is deze groep?',
    age: (span: string) => `Deze groep is voor ${span} bij de eerste keer.`,
    where: (where: string) => `Voor gezinnen uit ${where}.`,
    referral: 'U heeft een verwijzing nodig van de huisarts, de school of het jeugdteam.',
    earlier: 'U deed eerst mee aan:',
    intake: 'We hebben eerst een gesprek met u. Zo lang houden we uw plek vast.',
    fits: 'Dit past misschien wel bij u',
  },
  en: {
    title: 'Who is this group for?',
    age: (span: string) => `This group is for ${span} at the first session.`,
    where: (where: string) => `For families who live in ${where}.`,
    referral: 'You need a referral from your doctor, school or youth team.',
    earlier: 'You need to have taken part in this first:',
    intake: 'First we have a talk with you. We keep your place until then.',
    fits: 'These may suit you',
  },
};

/** Before anything is typed: for whom the group is. */
export function Conditions({ group, told, lang }: { group: OpenGroup; told: ToldConditions; lang: Lang }) {
  const t = words[lang];
  const { access } = group;
  const age = t.age(ageSpan(group.ageMin, group.ageMax, lang));
  const more = told.where || told.earlier || access === 'on-referral' || access === 'after-intake';
  if (!more) return <Text>{age}</Text>;
  return (
    <Notice title={t.title}>
      <ul>
        <li>{age}</li>
        {told.where && <li>{t.where(told.where)}</li>}
        {access === 'on-referral' && <li>{t.referral}</li>}
        {told.earlier && (
          <li>
            {t.earlier}{' '}
            <Link href={offerPath(told.earlier.slug, lang)}>
              <Dutch>{told.earlier.title}</Dutch>
            </Link>
          </li>
        )}
        {access === 'after-intake' && <li>{t.intake}</li>}
      </ul>
    </Notice>
  );
}

/** What does fit a family that cannot join. */
export function Fitting({ groups, lang }: { groups: FittingGroup[]; lang: Lang }) {
  const t = words[lang];
  if (groups.length === 0) return null;
  return (
    <Notice title={t.fits}>
      <ul>
        {groups.map((one) => (
          <li key={one.slug}>
            <Link href={groupPath(one.slug, lang)}>
              <Dutch>{one.title}</Dutch>
            </Link>
            , {ageSpan(one.ageMin, one.ageMax, lang)}, {longDate(one.startsAt, lang)}, {clockTime(one.startsAt, lang)},{' '}
            {one.placeName}, {one.town}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
