import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState, NothingFound } from '../../../../ui/components/empty-state.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { StepIndicator } from '../../../../ui/components/step-indicator.tsx';
import { Steps } from '../../../../ui/components/steps.tsx';
import { EmptyScene } from '../../../../ui/scenes/small-scenes.tsx';
import { Sample, State } from './sample.tsx';

export const feedback = (
  <>
    <Sample name="Notice" use="Wat er is gebeurd en wat u kunt doen.">
      {(['info', 'success', 'warning', 'error'] as const).map((tone) => (
        <Notice key={tone} tone={tone} headingLevel={4} {...(tone === 'info' ? {} : { title: `Melding ${tone}` })}>
          <p>
            Wat er is gebeurd en wat u kunt doen. <Link href="/dev/ui">Meer uitleg</Link>
          </p>
        </Notice>
      ))}
    </Sample>
    <Sample name="EmptyState" use="Wat hier kan komen, en hoe u begint.">
      <EmptyState
        title="Nog geen vragen"
        headingLevel={4}
        picture={<EmptyScene />}
        actions={<ButtonLink href="/dev/ui">Stel de eerste vraag</ButtonLink>}
      >
        <p>Zet een vraag op het plein. Anderen kunnen dan aansluiten.</p>
      </EmptyState>
    </Sample>
    <Sample name="NothingFound" use="Een lijst waarvan de filters niets overlieten, met de weg terug.">
      <NothingFound title="Niets gevonden" text="Met deze filters is er niets." all="Toon alles" href="/dev/ui" />
    </Sample>
    <Sample name="StepIndicator, Steps" use="Hoe ver iemand is, en wat er nog komt.">
      <StepIndicator step={2} total={4} label="Aanmelden" />
      <State name="Alle stappen">
        <Steps
          steps={[
            { title: 'Gedaan', state: 'done' },
            { title: 'Nu bezig', state: 'now', text: 'Met uitleg.' },
            { title: 'Daarna', state: 'next' },
          ]}
        />
      </State>
    </Sample>
  </>
);
