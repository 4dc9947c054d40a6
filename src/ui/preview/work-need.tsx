import type { AssetSets } from '../assets.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { AgeRange } from '../components/age-range.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { DayPartPicker } from '../components/day-part-picker.tsx';
import { Facts } from '../components/facts.tsx';
import { FitMarks } from '../components/fit-marks.tsx';
import { Form } from '../components/form.tsx';
import { Heading } from '../components/heading.tsx';
import { Split, Stack } from '../components/layout-parts.tsx';
import { Meter } from '../components/meter.tsx';
import { Notice } from '../components/notice.tsx';
import { Select } from '../components/select.tsx';
import { TextArea } from '../components/text-area.tsx';
import { NumberField } from '../components/text-field.tsx';
import { WorkFrame } from './frame.tsx';

/** Form of a new need. */
export function NeedPreview({ sets }: { sets: AssetSets }) {
  return (
    <WorkFrame sets={sets} title="Nieuwe groepsvraag" here="Groepsvragen" back={{ href: '/werk/vragen', label: 'Groepsvragen' }}>
      <Split
        label="Wat er al is"
        aside={
          <Stack>
            <Heading level={2} look={3}>
              Dit is er al
            </Heading>
            <Card href="/p/1" title="Samen met Katwijk een groep">
              <Meter value={9} min={6} max={12} unit="kinderen" />
              <FitMarks
                marks={[
                  { kind: 'age', state: 'fits', text: '8 tot 10 jaar' },
                  { kind: 'days', state: 'fits', text: 'do middag' },
                  { kind: 'distance', state: 'almost', text: '14 km uit elkaar' },
                  { kind: 'room', state: 'missing', text: 'nog geen zaal' },
                ]}
              />
            </Card>
            <Card href="/g/1" title="Rots en Water, Leiden">
              <Facts
                facts={[
                  { icon: 'calendar', text: 'vanaf dinsdag 24 november' },
                  { icon: 'users', text: 'nog 3 plekken' },
                ]}
              />
            </Card>
          </Stack>
        }
      >
        <Stack gap="large">
          <Heading level={1}>Nieuwe groepsvraag</Heading>
          <Form action="/werk/vragen" csrf="token">
            <TextArea
              name="sentence"
              label="Wat zoekt u?"
              hint="Schrijf het in één zin. Noem geen namen, scholen of adressen."
              rows={2}
              value="5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag"
            />
            <Notice tone="success">
              <p>Dit begrepen wij. Klopt het niet? Verbeter het hieronder.</p>
            </Notice>
            <NumberField name="count" label="Hoeveel kinderen?" value={5} suffix="kinderen" />
            <AgeRange name="age" label="Hoe oud zijn ze?" from={8} to={10} unit="years" />
            <Select
              name="theme"
              label="Waar gaat het om?"
              options={[
                { value: 'w', label: 'Weerbaarheid' },
                { value: 's', label: 'Scheiding' },
              ]}
              value="w"
              width="medium"
            />
            <DayPartPicker
              name="dayParts"
              label="Wanneer kan het?"
              values={[5, 13]}
              hint="Hoe meer u kiest, hoe sneller er een groep is."
            />
            <ActionBar sticky>
              <Button>Zet op het plein</Button>
              <Button look="subtle" name="draft" value="1">
                Bewaar als concept
              </Button>
            </ActionBar>
          </Form>
        </Stack>
      </Split>
    </WorkFrame>
  );
}
