import type { AssetSets } from '../assets.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../components/choice-group.tsx';
import { DateField } from '../components/date-field.tsx';
import { Form } from '../components/form.tsx';
import { Heading, Lead } from '../components/heading.tsx';
import { Stack } from '../components/layout-parts.tsx';
import { StepIndicator } from '../components/step-indicator.tsx';
import { Steps } from '../components/steps.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { TextField } from '../components/text-field.tsx';
import { DoneScene } from '../scenes/small-scenes.tsx';
import { PublicFrame } from './frame.tsx';

/** A step of registering, with an error. */
export function RegisterPreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame sets={sets} title="Over uw kind" width="narrow" back={{ href: '/g/1', label: 'Terug naar Rots en Water' }}>
      <Stack gap="large">
        <Stack gap="small">
          <StepIndicator step={2} total={4} label="Aanmelden" />
          <Heading level={1}>Over uw kind</Heading>
          <p>Wij gebruiken dit alleen voor deze groep en wissen het een jaar na de laatste keer.</p>
        </Stack>
        <Form action="/aanmelden/kind" csrf="token" errors={[{ field: 'birth', message: 'Vul de geboortedatum van uw kind in' }]}>
          <TextField name="childName" label="Voornaam van uw kind" autocomplete="off" value="Yusuf" width="medium" />
          <DateField
            name="birth"
            label="Geboortedatum"
            hint="Bijvoorbeeld 14 3 2018"
            value={{ day: '31', month: '2', year: '2018' }}
            error="Vul de geboortedatum van uw kind in"
          />
          <RadioGroup
            name="school"
            legend="Zit uw kind op de basisschool?"
            options={[
              { value: 'ja', label: 'Ja' },
              { value: 'nee', label: 'Nee', hint: 'Bijvoorbeeld omdat uw kind thuis onderwijs krijgt.' },
            ]}
            value="ja"
          />
          <CheckboxGroup
            name="help"
            legend="Wat moeten wij weten?"
            optional
            options={[
              { value: 'taal', label: 'Mijn kind spreekt nog weinig Nederlands' },
              { value: 'rolstoel', label: 'Mijn kind gebruikt een rolstoel' },
              { value: 'druk', label: 'Mijn kind vindt een drukke groep moeilijk' },
            ]}
            values={['druk']}
          />
          <ActionBar sticky>
            <Button iconEnd="arrow-right">Ga verder</Button>
            <ButtonLink href="/g/1" look="subtle">
              Stop met aanmelden
            </ButtonLink>
          </ActionBar>
        </Form>
      </Stack>
    </PublicFrame>
  );
}

/** The summary before sending. */
export function SummaryPreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame sets={sets} title="Klopt dit?" width="narrow" back={{ href: '/3', label: 'Vorige stap' }}>
      <Stack gap="large">
        <Stack gap="small">
          <StepIndicator step={4} total={4} label="Aanmelden" />
          <Heading level={1}>Klopt dit?</Heading>
        </Stack>
        <SummaryList
          items={[
            { label: 'Groep', value: 'Rots en Water, Leiden, vanaf dinsdag 24 november, 15.30 uur' },
            { label: 'Kind', value: 'Yusuf, 8 jaar', changeHref: '/2' },
            { label: 'Uw naam', value: 'Samira Bouali', changeHref: '/3' },
            { label: 'E-mail', value: 'samira@voorbeeld.example', changeHref: '/3' },
          ]}
        />
        <Form action="/aanmelden" csrf="token">
          <ActionBar
            sticky
            note="Na het verzenden krijgt u een mail. Bevestig daarin binnen 24 uur, dan houden wij de plek vast."
          >
            <Button>Meld Yusuf aan</Button>
          </ActionBar>
        </Form>
      </Stack>
    </PublicFrame>
  );
}

/** The warm end. */
export function DonePreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame sets={sets} title="Uw plek staat klaar" width="narrow">
      <Stack gap="large">
        <div class="op-empty__picture">
          <DoneScene />
        </div>
        <Stack gap="small">
          <Heading level={1}>Uw plek staat klaar</Heading>
          <Lead>Fijn dat Yusuf meedoet. We hebben een mail gestuurd naar samira@voorbeeld.example.</Lead>
        </Stack>
        <Steps
          steps={[
            { title: 'Open de mail en bevestig', text: 'Doe dat voor morgen 20.15 uur.', state: 'now' },
            { title: 'Fatima belt u in de week ervoor', text: 'Zij vertelt hoe de eerste keer gaat.' },
            { title: 'Dinsdag 24 november, 15.30 uur', text: 'Buurthuis Het Spectrum. Neem gymschoenen mee.' },
          ]}
        />
        <p>Kunt u toch niet? In de mail staat een link om af te melden.</p>
      </Stack>
    </PublicFrame>
  );
}
