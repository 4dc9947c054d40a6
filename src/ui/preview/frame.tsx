import type { AssetSets } from '../assets.ts';
import { Page, type PageProps } from '../layout.tsx';

const region = {
  name: 'Holland Rijnland',
  phone: '071 500 00 00',
  email: 'hallo@opgroeiplein.example',
  hours: 'maandag tot en met vrijdag, 8.30 tot 17.00 uur',
};

type FrameProps = Omit<PageProps, 'assets' | 'region'> & { sets: AssetSets; here?: string };

/** A public sample page. */
export function PublicFrame({ sets, here, ...props }: FrameProps) {
  const nav = ['Activiteiten', 'Vragen en hulp', 'Agenda', 'Voor jongeren', 'Voor professionals'].map((label) => ({
    href: `/${label}`.replaceAll(' ', '-'),
    label,
    current: label === here,
  }));
  return (
    <Page
      assets={sets.public}
      region={region}
      nav={nav}
      signInHref="/inloggen"
      alternate={{ lang: 'en', href: '/en', label: 'English' }}
      exampleRegion
      {...props}
    />
  );
}

/** A staff sample page. */
export function WorkFrame({ sets, here, ...props }: FrameProps) {
  const items = [
    ['Vandaag', 'sun', 4],
    ['Groepsvragen', 'hand-stop', 0],
    ['Bundelingen', 'layout-grid', 2],
    ['Voorstellen', 'send', 1],
    ['Groepen', 'users', 0],
    ['Agenda', 'calendar', 0],
    ['Aanbod', 'heart', 0],
  ] as const;
  const nav = items.map(([label, icon, count]) => ({ href: `/werk/${label}`, label, icon, count, current: label === here }));
  return (
    <Page
      section="work"
      assets={sets.work}
      region={region}
      nav={nav}
      user={{
        name: 'Noor Achterberg',
        role: 'JGT Leiden-Noord',
        href: '/werk/ik',
        signOut: { action: '/uitloggen', csrf: 'token' },
      }}
      exampleRegion
      {...props}
    />
  );
}
