import type { ComponentChildren } from 'preact';
import { directionOf } from '../../../../platform/i18n/direction.ts';
import { BackLink } from '../../../../ui/components/breadcrumbs.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { LangContext } from '../../../../ui/words.ts';
import { Sample } from './sample.tsx';

function Spoken({ lang, children }: { lang: string; children: ComponentChildren }) {
  return (
    <LangContext.Provider value={lang}>
      <div class="op-stack" lang={lang} dir={directionOf(lang)}>
        {children}
      </div>
    </LangContext.Provider>
  );
}

export const languages = (
  <>
    <Sample name="English" use="Dezelfde onderdelen in het Engels: de woorden die erbij horen komen vanzelf mee.">
      <Spoken lang="en">
        <GroupCard
          href="/dev/ui"
          title="Standing strong"
          headingLevel={4}
          date="2026-11-24"
          time="15:30 - 17:00"
          places={{ free: 1, total: 12 }}
        />
        <TextField name="name-en" label="Your name" optional />
        <DateField name="date-en" label="Date of birth" error="Fill in a day that exists" />
        <Button type="button">Send</Button>
      </Spoken>
    </Sample>
    <Sample name="Van rechts naar links" use="Een stuk in het Arabisch. De hele pagina keert om met de link bovenaan.">
      <Spoken lang="ar">
        <GroupCard
          href="/dev/ui"
          title="أن تكون قويًا"
          headingLevel={4}
          date="2026-11-24"
          time="15.30"
          places={{ free: 5, total: 12 }}
        />
        <TextField name="name-ar" label="اسمك" />
        <BackLink href="/dev/ui" label="السابق" />
      </Spoken>
    </Sample>
  </>
);
