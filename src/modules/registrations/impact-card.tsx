import { list } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { Card } from '../../ui/components/card.tsx';
import { type Fact, Facts } from '../../ui/components/facts.tsx';
import { usePage } from '../../ui/page-lang.tsx';
import type { Impact } from './impact.ts';

interface Words {
  title: string;
  nobody: string;
  placed: (families: number, children: number) => string;
  offered: (families: number) => string;
  waiting: (families: number) => string;
  team: (name: string, places: number) => string;
  trainers: (names: string) => string;
  owner: (name: string) => string;
  mails: (n: number) => string;
  note: string;
}

const people = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const words: Record<Lang, Words> = {
  nl: {
    title: 'Wie krijgt bericht',
    nobody: 'Nog niemand: er zijn geen gezinnen, teams of trainers.',
    placed: (families, children) => `${people(families, 'gezin', 'gezinnen')} met ${people(children, 'plek', 'plekken')}`,
    offered: (families) => `${people(families, 'gezin dat', 'gezinnen die')} een plek kreeg aangeboden`,
    waiting: (families) => `${people(families, 'gezin', 'gezinnen')} op de wachtlijst`,
    team: (name, places) => `${name}${places > 0 ? `, nog ${people(places, 'plek', 'plekken')} te vullen` : ''}`,
    trainers: (names) => `Trainers: ${names}`,
    owner: (name) => `${name}, als de ruimte vrijkomt`,
    mails: (n) => `Samen ${people(n, 'mail', 'mails')} aan gezinnen, teams en trainers.`,
    note: 'Iedereen krijgt één mail, in de eigen taal, met wat er was en wat het wordt.',
  },
  en: {
    title: 'Who is told',
    nobody: 'Nobody yet: there are no families, teams or trainers.',
    placed: (families, children) => `${people(families, 'family', 'families')} with ${people(children, 'place', 'places')}`,
    offered: (families) => `${people(families, 'family', 'families')} with a place offered`,
    waiting: (families) => `${people(families, 'family', 'families')} on the waiting list`,
    team: (name, places) => `${name}${places > 0 ? `, ${people(places, 'place', 'places')} still to fill` : ''}`,
    trainers: (names) => `Trainers: ${names}`,
    owner: (name) => `${name}, when the room comes free`,
    mails: (n) => `Together ${people(n, 'mail', 'mails')} to families, teams and trainers.`,
    note: 'Everybody gets one mail, in their own language, with what was and what becomes.',
  },
};

/** Whom a change touches, shown before it is made. */
export function ImpactCard({ impact }: { impact: Impact }) {
  const { lang } = usePage();
  const t = words[lang];
  const { families, children, teams, trainers, placeOwner } = impact;
  const facts: Fact[] = [
    ...(families.placed > 0 ? [{ icon: 'users' as const, text: t.placed(families.placed, children.placed) }] : []),
    ...(families.offered > 0 ? [{ icon: 'mail' as const, text: t.offered(families.offered) }] : []),
    ...(families.waiting > 0 ? [{ icon: 'hourglass' as const, text: t.waiting(families.waiting) }] : []),
    ...teams.map((team) => ({ icon: 'clipboard-list' as const, text: t.team(team.name, team.places) })),
    ...(trainers.length > 0 ? [{ icon: 'user' as const, text: t.trainers(list(trainers, lang)) }] : []),
    ...(placeOwner ? [{ icon: 'building-community' as const, text: t.owner(placeOwner) }] : []),
  ];
  return (
    <Card title={t.title} headingLevel={2}>
      {facts.length > 0 ? <Facts facts={facts} /> : <p>{t.nobody}</p>}
      {facts.length > 0 && (
        <p class="op-small">
          {impact.mails > 0 && `${t.mails(impact.mails)} `}
          {t.note}
        </p>
      )}
    </Card>
  );
}
