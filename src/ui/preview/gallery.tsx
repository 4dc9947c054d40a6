import type { AssetSets } from '../assets.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { AgeRange } from '../components/age-range.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../components/choice-group.tsx';
import { DateField } from '../components/date-field.tsx';
import { DayPartPicker } from '../components/day-part-picker.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Fieldset } from '../components/fieldset.tsx';
import { FitMarks } from '../components/fit-marks.tsx';
import { Form } from '../components/form.tsx';
import { Heading, Lead, Text } from '../components/heading.tsx';
import { Icon, type IconName } from '../components/icon.tsx';
import { iconPaths } from '../components/icon-paths.ts';
import { Cluster, Grid, Stack } from '../components/layout-parts.tsx';
import { Link } from '../components/link.tsx';
import { Meter } from '../components/meter.tsx';
import { Notice } from '../components/notice.tsx';
import { Places } from '../components/places.tsx';
import { Select } from '../components/select.tsx';
import { Stat } from '../components/stat.tsx';
import { StepIndicator } from '../components/step-indicator.tsx';
import { Steps } from '../components/steps.tsx';
import { Badge, Tag } from '../components/tag.tsx';
import { TextArea } from '../components/text-area.tsx';
import { EmailField, NumberField, PhoneField, PostcodeField, TextField } from '../components/text-field.tsx';
import { WorkFrame } from './frame.tsx';

const options = [
  { value: 'a', label: 'Eerste keus' },
  { value: 'b', label: 'Tweede keus', hint: 'Met uitleg erbij.' },
  { value: 'c', label: 'Kan nu niet', disabled: true },
];
const icons = Object.keys(iconPaths) as IconName[];

/** Every component and state. */
export function GalleryPreview({ sets, lang = 'nl' }: { sets: AssetSets; lang?: string }) {
  return (
    <WorkFrame sets={sets} title="Alle onderdelen" lang={lang}>
      <Stack gap="large">
        <Heading level={1}>Alle onderdelen</Heading>
        <Lead>Een inleiding in grotere letters, met Turkse en Poolse letters: Gülşah, İpek, Łukasz, Żaneta.</Lead>
        <Text>
          Gewone tekst met <Link href="/x">een link</Link> erin, en <strong>een nadruk</strong>.
        </Text>
        <Heading level={2}>Knoppen</Heading>
        <Cluster>
          <Button>Meld je aan</Button>
          <Button look="secondary">Bekijk</Button>
          <Button look="subtle">Sla over</Button>
          <Button look="danger" icon="trash">
            Trek in
          </Button>
          <Button disabled>Kan nu niet</Button>
          <ButtonLink href="/y" small look="secondary" iconEnd="arrow-right">
            Kleine knop
          </ButtonLink>
          <Dialog id="vraag" title="Weet u het zeker?" opener="Trek de vraag in" fallbackHref="/intrekken">
            <p>De vraag verdwijnt van het plein.</p>
            <Form action="/intrekken" csrf="t">
              <ActionBar>
                <Button look="danger">Trek de vraag in</Button>
              </ActionBar>
            </Form>
          </Dialog>
        </Cluster>
        <Heading level={2}>Merkjes</Heading>
        <Cluster>
          <Tag>Gewoon</Tag>
          <Tag tone="success">Gaat door</Tag>
          <Tag tone="warning">Bijna</Tag>
          <Tag tone="error">Afgezegd</Tag>
          <Tag tone="info">Online</Tag>
          <Tag tone="accent">Nieuw</Tag>
          <Badge count={3} label="open vragen" />
        </Cluster>
        <Stack>
          <Places free={5} total={12} />
          <Places free={1} total={12} />
          <Places free={0} total={12} waiting />
          <Places free={18} total={60} />
          <Grid columns="narrow">
            <Meter value={2} min={6} max={12} unit="kinderen" />
            <Meter value={9} min={6} max={12} unit="kinderen" />
            <Meter value={12} min={6} max={12} unit="kinderen" />
            <Meter value={30} min={20} max={40} unit="ouders" />
          </Grid>
          <FitMarks
            marks={[
              { kind: 'age', state: 'fits', text: '8 tot 10 jaar' },
              { kind: 'days', state: 'almost', text: 'alleen donderdag' },
              { kind: 'distance', state: 'missing', text: '24 km' },
            ]}
          />
        </Stack>
        <Stack>
          {(['info', 'success', 'warning', 'error'] as const).map((tone) => (
            <Notice key={tone} tone={tone} title={tone === 'info' ? undefined : 'Een melding'}>
              <p>
                Wat er is gebeurd en wat u kunt doen. <Link href="/z">Meer uitleg</Link>
              </p>
            </Notice>
          ))}
        </Stack>
        <Heading level={2}>Cijfers</Heading>
        <Grid columns="narrow">
          <Stat
            value="1.240"
            label="kinderen bereikt"
            trend={{ direction: 'up', text: '12 meer dan vorig halfjaar' }}
            sentence="Een op de negen kinderen van 4 tot 12 jaar deed mee."
          />
          <Stat
            value="14"
            label="ouders wachten"
            tone="warning"
            trend={{ direction: 'down', text: '3 minder' }}
            sentence="Het dichtstbijzijnde aanbod is 17 km."
          />
          <Stat value="<5" label="klachten" trend={{ direction: 'flat', text: 'gelijk' }} />
        </Grid>
        <Heading level={2}>Formulier</Heading>
        <Form
          action="/x"
          csrf="t"
          errors={[
            { field: 'email', message: 'Vul een e-mailadres in met een @ erin' },
            { field: 'choice', message: 'Kies wat u wilt' },
          ]}
        >
          <TextField name="name" label="Uw naam" autocomplete="name" />
          <EmailField
            name="email"
            label="E-mailadres"
            value="samira"
            error="Vul een e-mailadres in met een @ erin"
            hint="Hier sturen we de bevestiging naartoe."
          />
          <PhoneField name="phone" label="Telefoonnummer" optional />
          <PostcodeField name="postcode" label="Postcode" hint="Bijvoorbeeld 2312 AB" />
          <NumberField name="count" label="Hoeveel?" suffix="kinderen" />
          <TextArea name="text" label="Uw vraag" value="Tekst" />
          <Select name="place" label="Gemeente" options={options} width="medium" />
          <DateField name="date" label="Datum" value="2026-03-03" optional />
          <AgeRange name="age" label="Leeftijd" from={8} to={10} />
          <RadioGroup name="choice" legend="Wat wilt u?" options={options} error="Kies wat u wilt" />
          <CheckboxGroup name="more" legend="Wat nog meer?" options={options} values={['b']} optional inline />
          <Checkbox name="agree" label="Ik geef toestemming om mij te bellen" />
          <DayPartPicker name="parts" label="Wanneer kan het?" values={[1, 6]} days={[0, 1, 2]} />
          <Fieldset name="group" legend="Uw adres" optional>
            <TextField name="street" label="Straat" optional />
          </Fieldset>
        </Form>
        <StepIndicator step={2} total={4} label="Aanmelden" />
        <Steps
          steps={[
            { title: 'Gedaan', state: 'done' },
            { title: 'Nu bezig', state: 'now', text: 'Met uitleg.' },
            { title: 'Daarna', state: 'next' },
          ]}
        />
        <Grid columns="narrow">
          {(['neutral', 'sun', 'sand', 'success', 'accent'] as const).map((tone) => (
            <Card key={tone} title={`Kaart ${tone}`} tone={tone} href={`/kaart/${tone}`}>
              <p>Met tekst.</p>
            </Card>
          ))}
        </Grid>
        <Cluster>
          {icons.map((name) => (
            <span key={name} class="op-tag">
              <Icon name={name} /> {name}
            </span>
          ))}
        </Cluster>
      </Stack>
    </WorkFrame>
  );
}
