import type { Actor } from '../../../platform/auth/actor.ts';
import { Tabs } from '../../../ui/components/tabs.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import { confirmsQualifications } from '../policy.ts';

const words = {
  nl: { label: 'Trainers', list: 'Alle trainers', find: 'Wie kan wanneer?', proofs: 'Bevoegdheden' },
  en: { label: 'Trainers', list: 'All trainers', find: 'Who can when?', proofs: 'Qualifications' },
};

/** The pages about trainers, beside each other. */
export function TrainerTabs({ current, actor }: { current: 'list' | 'find' | 'proofs'; actor: Actor }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const tabs = [
    { href: to('/werk/trainers'), label: t.list, current: current === 'list' },
    { href: to('/werk/trainers/zoeken'), label: t.find, current: current === 'find' },
    ...(confirmsQualifications.allows(actor)
      ? [{ href: to('/werk/trainers/bevoegdheden'), label: t.proofs, current: current === 'proofs' }]
      : []),
  ];
  return <Tabs label={t.label} tabs={tabs} />;
}
